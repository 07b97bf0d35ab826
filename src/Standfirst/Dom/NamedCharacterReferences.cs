namespace Standfirst.Dom;

/// <summary>The names of characters that HTML knows, with the characters they stand for.</summary>
/// <remarks>
/// https://html.spec.whatwg.org/#named-character-references: "name value", and "name!value" where the
/// semicolon after the name may be missing.
/// </remarks>
static class NamedCharacterReferences
{
    /// <summary>The longest name has this many letters.</summary>
    public const int LongestName = 31;

    /// <summary>The longest name that may stand without its semicolon has this many letters.</summary>
    public const int LongestBareName = 6;

    static ReadOnlySpan<byte> Rows =>
        "AElig!Æ\0AMP!&\0Aacute!Á\0Abreve Ă\0Acirc!Â\0Acy А\0Afr 𝔄\0Agrave!À\0Alpha Α\0Amacr Ā\0And ⩓\0Aogon Ą\0Aopf 𝔸\0"u8
        + "ApplyFunction \u2061\0Aring!Å\0Ascr 𝒜\0Assign ≔\0Atilde!Ã\0Auml!Ä\0Backslash ∖\0Barv ⫧\0Barwed ⌆\0Bcy Б\0"u8
        + "Because ∵\0Bernoullis ℬ\0Beta Β\0Bfr 𝔅\0Bopf 𝔹\0Breve ˘\0Bscr ℬ\0Bumpeq ≎\0CHcy Ч\0COPY!©\0Cacute Ć\0Cap ⋒\0"u8
        + "CapitalDifferentialD ⅅ\0Cayleys ℭ\0Ccaron Č\0Ccedil!Ç\0Ccirc Ĉ\0Cconint ∰\0Cdot Ċ\0Cedilla ¸\0CenterDot ·\0"u8
        + "Cfr ℭ\0Chi Χ\0CircleDot ⊙\0CircleMinus ⊖\0CirclePlus ⊕\0CircleTimes ⊗\0ClockwiseContourIntegral ∲\0"u8
        + "CloseCurlyDoubleQuote ”\0CloseCurlyQuote ’\0Colon ∷\0Colone ⩴\0Congruent ≡\0Conint ∯\0ContourIntegral ∮\0"u8
        + "Copf ℂ\0Coproduct ∐\0CounterClockwiseContourIntegral ∳\0Cross ⨯\0Cscr 𝒞\0Cup ⋓\0CupCap ≍\0DD ⅅ\0DDotrahd ⤑\0"u8
        + "DJcy Ђ\0DScy Ѕ\0DZcy Џ\0Dagger ‡\0Darr ↡\0Dashv ⫤\0Dcaron Ď\0Dcy Д\0Del ∇\0Delta Δ\0Dfr 𝔇\0DiacriticalAcute ´\0"u8
        + "DiacriticalDot ˙\0DiacriticalDoubleAcute ˝\0DiacriticalGrave `\0DiacriticalTilde ˜\0Diamond ⋄\0DifferentialD ⅆ\0"u8
        + "Dopf 𝔻\0Dot ¨\0DotDot ⃜\0DotEqual ≐\0DoubleContourIntegral ∯\0DoubleDot ¨\0DoubleDownArrow ⇓\0"u8
        + "DoubleLeftArrow ⇐\0DoubleLeftRightArrow ⇔\0DoubleLeftTee ⫤\0DoubleLongLeftArrow ⟸\0DoubleLongLeftRightArrow ⟺\0"u8
        + "DoubleLongRightArrow ⟹\0DoubleRightArrow ⇒\0DoubleRightTee ⊨\0DoubleUpArrow ⇑\0DoubleUpDownArrow ⇕\0"u8
        + "DoubleVerticalBar ∥\0DownArrow ↓\0DownArrowBar ⤓\0DownArrowUpArrow ⇵\0DownBreve \u0311\0DownLeftRightVector ⥐\0"u8
        + "DownLeftTeeVector ⥞\0DownLeftVector ↽\0DownLeftVectorBar ⥖\0DownRightTeeVector ⥟\0DownRightVector ⇁\0"u8
        + "DownRightVectorBar ⥗\0DownTee ⊤\0DownTeeArrow ↧\0Downarrow ⇓\0Dscr 𝒟\0Dstrok Đ\0ENG Ŋ\0ETH!Ð\0Eacute!É\0"u8
        + "Ecaron Ě\0Ecirc!Ê\0Ecy Э\0Edot Ė\0Efr 𝔈\0Egrave!È\0Element ∈\0Emacr Ē\0EmptySmallSquare ◻\0"u8
        + "EmptyVerySmallSquare ▫\0Eogon Ę\0Eopf 𝔼\0Epsilon Ε\0Equal ⩵\0EqualTilde ≂\0Equilibrium ⇌\0Escr ℰ\0Esim ⩳\0"u8
        + "Eta Η\0Euml!Ë\0Exists ∃\0ExponentialE ⅇ\0Fcy Ф\0Ffr 𝔉\0FilledSmallSquare ◼\0FilledVerySmallSquare ▪\0Fopf 𝔽\0"u8
        + "ForAll ∀\0Fouriertrf ℱ\0Fscr ℱ\0GJcy Ѓ\0GT!>\0Gamma Γ\0Gammad Ϝ\0Gbreve Ğ\0Gcedil Ģ\0Gcirc Ĝ\0Gcy Г\0Gdot Ġ\0"u8
        + "Gfr 𝔊\0Gg ⋙\0Gopf 𝔾\0GreaterEqual ≥\0GreaterEqualLess ⋛\0GreaterFullEqual ≧\0GreaterGreater ⪢\0GreaterLess ≷\0"u8
        + "GreaterSlantEqual ⩾\0GreaterTilde ≳\0Gscr 𝒢\0Gt ≫\0HARDcy Ъ\0Hacek ˇ\0Hat ^\0Hcirc Ĥ\0Hfr ℌ\0HilbertSpace ℋ\0"u8
        + "Hopf ℍ\0HorizontalLine ─\0Hscr ℋ\0Hstrok Ħ\0HumpDownHump ≎\0HumpEqual ≏\0IEcy Е\0IJlig Ĳ\0IOcy Ё\0Iacute!Í\0"u8
        + "Icirc!Î\0Icy И\0Idot İ\0Ifr ℑ\0Igrave!Ì\0Im ℑ\0Imacr Ī\0ImaginaryI ⅈ\0Implies ⇒\0Int ∬\0Integral ∫\0"u8
        + "Intersection ⋂\0InvisibleComma \u2063\0InvisibleTimes \u2062\0Iogon Į\0Iopf 𝕀\0Iota Ι\0Iscr ℐ\0Itilde Ĩ\0"u8
        + "Iukcy І\0Iuml!Ï\0Jcirc Ĵ\0Jcy Й\0Jfr 𝔍\0Jopf 𝕁\0Jscr 𝒥\0Jsercy Ј\0Jukcy Є\0KHcy Х\0KJcy Ќ\0Kappa Κ\0Kcedil Ķ\0"u8
        + "Kcy К\0Kfr 𝔎\0Kopf 𝕂\0Kscr 𝒦\0LJcy Љ\0LT!<\0Lacute Ĺ\0Lambda Λ\0Lang ⟪\0Laplacetrf ℒ\0Larr ↞\0Lcaron Ľ\0"u8
        + "Lcedil Ļ\0Lcy Л\0LeftAngleBracket ⟨\0LeftArrow ←\0LeftArrowBar ⇤\0LeftArrowRightArrow ⇆\0LeftCeiling ⌈\0"u8
        + "LeftDoubleBracket ⟦\0LeftDownTeeVector ⥡\0LeftDownVector ⇃\0LeftDownVectorBar ⥙\0LeftFloor ⌊\0LeftRightArrow ↔\0"u8
        + "LeftRightVector ⥎\0LeftTee ⊣\0LeftTeeArrow ↤\0LeftTeeVector ⥚\0LeftTriangle ⊲\0LeftTriangleBar ⧏\0"u8
        + "LeftTriangleEqual ⊴\0LeftUpDownVector ⥑\0LeftUpTeeVector ⥠\0LeftUpVector ↿\0LeftUpVectorBar ⥘\0LeftVector ↼\0"u8
        + "LeftVectorBar ⥒\0Leftarrow ⇐\0Leftrightarrow ⇔\0LessEqualGreater ⋚\0LessFullEqual ≦\0LessGreater ≶\0LessLess ⪡\0"u8
        + "LessSlantEqual ⩽\0LessTilde ≲\0Lfr 𝔏\0Ll ⋘\0Lleftarrow ⇚\0Lmidot Ŀ\0LongLeftArrow ⟵\0LongLeftRightArrow ⟷\0"u8
        + "LongRightArrow ⟶\0Longleftarrow ⟸\0Longleftrightarrow ⟺\0Longrightarrow ⟹\0Lopf 𝕃\0LowerLeftArrow ↙\0"u8
        + "LowerRightArrow ↘\0Lscr ℒ\0Lsh ↰\0Lstrok Ł\0Lt ≪\0Map ⤅\0Mcy М\0MediumSpace \u205F\0Mellintrf ℳ\0Mfr 𝔐\0"u8
        + "MinusPlus ∓\0Mopf 𝕄\0Mscr ℳ\0Mu Μ\0NJcy Њ\0Nacute Ń\0Ncaron Ň\0Ncedil Ņ\0Ncy Н\0NegativeMediumSpace \u200B\0"u8
        + "NegativeThickSpace \u200B\0NegativeThinSpace \u200B\0NegativeVeryThinSpace \u200B\0NestedGreaterGreater ≫\0"u8
        + "NestedLessLess ≪\0NewLine \u000A\0Nfr 𝔑\0NoBreak \u2060\0NonBreakingSpace \u00A0\0Nopf ℕ\0Not ⫬\0"u8
        + "NotCongruent ≢\0NotCupCap ≭\0NotDoubleVerticalBar ∦\0NotElement ∉\0NotEqual ≠\0NotEqualTilde ≂\u0338\0"u8
        + "NotExists ∄\0NotGreater ≯\0NotGreaterEqual ≱\0NotGreaterFullEqual ≧\u0338\0NotGreaterGreater ≫\u0338\0"u8
        + "NotGreaterLess ≹\0NotGreaterSlantEqual ⩾\u0338\0NotGreaterTilde ≵\0NotHumpDownHump ≎\u0338\0"u8
        + "NotHumpEqual ≏\u0338\0NotLeftTriangle ⋪\0NotLeftTriangleBar ⧏\u0338\0NotLeftTriangleEqual ⋬\0NotLess ≮\0"u8
        + "NotLessEqual ≰\0NotLessGreater ≸\0NotLessLess ≪\u0338\0NotLessSlantEqual ⩽\u0338\0NotLessTilde ≴\0"u8
        + "NotNestedGreaterGreater ⪢\u0338\0NotNestedLessLess ⪡\u0338\0NotPrecedes ⊀\0NotPrecedesEqual ⪯\u0338\0"u8
        + "NotPrecedesSlantEqual ⋠\0NotReverseElement ∌\0NotRightTriangle ⋫\0NotRightTriangleBar ⧐\u0338\0"u8
        + "NotRightTriangleEqual ⋭\0NotSquareSubset ⊏\u0338\0NotSquareSubsetEqual ⋢\0NotSquareSuperset ⊐\u0338\0"u8
        + "NotSquareSupersetEqual ⋣\0NotSubset ⊂⃒\0NotSubsetEqual ⊈\0NotSucceeds ⊁\0NotSucceedsEqual ⪰\u0338\0"u8
        + "NotSucceedsSlantEqual ⋡\0NotSucceedsTilde ≿\u0338\0NotSuperset ⊃⃒\0NotSupersetEqual ⊉\0NotTilde ≁\0"u8
        + "NotTildeEqual ≄\0NotTildeFullEqual ≇\0NotTildeTilde ≉\0NotVerticalBar ∤\0Nscr 𝒩\0Ntilde!Ñ\0Nu Ν\0OElig Œ\0"u8
        + "Oacute!Ó\0Ocirc!Ô\0Ocy О\0Odblac Ő\0Ofr 𝔒\0Ograve!Ò\0Omacr Ō\0Omega Ω\0Omicron Ο\0Oopf 𝕆\0"u8
        + "OpenCurlyDoubleQuote “\0OpenCurlyQuote ‘\0Or ⩔\0Oscr 𝒪\0Oslash!Ø\0Otilde!Õ\0Otimes ⨷\0Ouml!Ö\0OverBar ‾\0"u8
        + "OverBrace ⏞\0OverBracket ⎴\0OverParenthesis ⏜\0PartialD ∂\0Pcy П\0Pfr 𝔓\0Phi Φ\0Pi Π\0PlusMinus ±\0"u8
        + "Poincareplane ℌ\0Popf ℙ\0Pr ⪻\0Precedes ≺\0PrecedesEqual ⪯\0PrecedesSlantEqual ≼\0PrecedesTilde ≾\0Prime ″\0"u8
        + "Product ∏\0Proportion ∷\0Proportional ∝\0Pscr 𝒫\0Psi Ψ\0QUOT!\u0022\0Qfr 𝔔\0Qopf ℚ\0Qscr 𝒬\0RBarr ⤐\0REG!®\0"u8
        + "Racute Ŕ\0Rang ⟫\0Rarr ↠\0Rarrtl ⤖\0Rcaron Ř\0Rcedil Ŗ\0Rcy Р\0Re ℜ\0ReverseElement ∋\0ReverseEquilibrium ⇋\0"u8
        + "ReverseUpEquilibrium ⥯\0Rfr ℜ\0Rho Ρ\0RightAngleBracket ⟩\0RightArrow →\0RightArrowBar ⇥\0"u8
        + "RightArrowLeftArrow ⇄\0RightCeiling ⌉\0RightDoubleBracket ⟧\0RightDownTeeVector ⥝\0RightDownVector ⇂\0"u8
        + "RightDownVectorBar ⥕\0RightFloor ⌋\0RightTee ⊢\0RightTeeArrow ↦\0RightTeeVector ⥛\0RightTriangle ⊳\0"u8
        + "RightTriangleBar ⧐\0RightTriangleEqual ⊵\0RightUpDownVector ⥏\0RightUpTeeVector ⥜\0RightUpVector ↾\0"u8
        + "RightUpVectorBar ⥔\0RightVector ⇀\0RightVectorBar ⥓\0Rightarrow ⇒\0Ropf ℝ\0RoundImplies ⥰\0Rrightarrow ⇛\0"u8
        + "Rscr ℛ\0Rsh ↱\0RuleDelayed ⧴\0SHCHcy Щ\0SHcy Ш\0SOFTcy Ь\0Sacute Ś\0Sc ⪼\0Scaron Š\0Scedil Ş\0Scirc Ŝ\0Scy С\0"u8
        + "Sfr 𝔖\0ShortDownArrow ↓\0ShortLeftArrow ←\0ShortRightArrow →\0ShortUpArrow ↑\0Sigma Σ\0SmallCircle ∘\0Sopf 𝕊\0"u8
        + "Sqrt √\0Square □\0SquareIntersection ⊓\0SquareSubset ⊏\0SquareSubsetEqual ⊑\0SquareSuperset ⊐\0"u8
        + "SquareSupersetEqual ⊒\0SquareUnion ⊔\0Sscr 𝒮\0Star ⋆\0Sub ⋐\0Subset ⋐\0SubsetEqual ⊆\0Succeeds ≻\0"u8
        + "SucceedsEqual ⪰\0SucceedsSlantEqual ≽\0SucceedsTilde ≿\0SuchThat ∋\0Sum ∑\0Sup ⋑\0Superset ⊃\0SupersetEqual ⊇\0"u8
        + "Supset ⋑\0THORN!Þ\0TRADE ™\0TSHcy Ћ\0TScy Ц\0Tab \u0009\0Tau Τ\0Tcaron Ť\0Tcedil Ţ\0Tcy Т\0Tfr 𝔗\0Therefore ∴\0"u8
        + "Theta Θ\0ThickSpace \u205F\u200A\0ThinSpace \u2009\0Tilde ∼\0TildeEqual ≃\0TildeFullEqual ≅\0TildeTilde ≈\0"u8
        + "Topf 𝕋\0TripleDot ⃛\0Tscr 𝒯\0Tstrok Ŧ\0Uacute!Ú\0Uarr ↟\0Uarrocir ⥉\0Ubrcy Ў\0Ubreve Ŭ\0Ucirc!Û\0Ucy У\0"u8
        + "Udblac Ű\0Ufr 𝔘\0Ugrave!Ù\0Umacr Ū\0UnderBar _\0UnderBrace ⏟\0UnderBracket ⎵\0UnderParenthesis ⏝\0Union ⋃\0"u8
        + "UnionPlus ⊎\0Uogon Ų\0Uopf 𝕌\0UpArrow ↑\0UpArrowBar ⤒\0UpArrowDownArrow ⇅\0UpDownArrow ↕\0UpEquilibrium ⥮\0"u8
        + "UpTee ⊥\0UpTeeArrow ↥\0Uparrow ⇑\0Updownarrow ⇕\0UpperLeftArrow ↖\0UpperRightArrow ↗\0Upsi ϒ\0Upsilon Υ\0"u8
        + "Uring Ů\0Uscr 𝒰\0Utilde Ũ\0Uuml!Ü\0VDash ⊫\0Vbar ⫫\0Vcy В\0Vdash ⊩\0Vdashl ⫦\0Vee ⋁\0Verbar ‖\0Vert ‖\0"u8
        + "VerticalBar ∣\0VerticalLine |\0VerticalSeparator ❘\0VerticalTilde ≀\0VeryThinSpace \u200A\0Vfr 𝔙\0Vopf 𝕍\0"u8
        + "Vscr 𝒱\0Vvdash ⊪\0Wcirc Ŵ\0Wedge ⋀\0Wfr 𝔚\0Wopf 𝕎\0Wscr 𝒲\0Xfr 𝔛\0Xi Ξ\0Xopf 𝕏\0Xscr 𝒳\0YAcy Я\0YIcy Ї\0YUcy Ю\0"u8
        + "Yacute!Ý\0Ycirc Ŷ\0Ycy Ы\0Yfr 𝔜\0Yopf 𝕐\0Yscr 𝒴\0Yuml Ÿ\0ZHcy Ж\0Zacute Ź\0Zcaron Ž\0Zcy З\0Zdot Ż\0"u8
        + "ZeroWidthSpace \u200B\0Zeta Ζ\0Zfr ℨ\0Zopf ℤ\0Zscr 𝒵\0aacute!á\0abreve ă\0ac ∾\0acE ∾\u0333\0acd ∿\0acirc!â\0"u8
        + "acute!´\0acy а\0aelig!æ\0af \u2061\0afr 𝔞\0agrave!à\0alefsym ℵ\0aleph ℵ\0alpha α\0amacr ā\0amalg ⨿\0amp!&\0"u8
        + "and ∧\0andand ⩕\0andd ⩜\0andslope ⩘\0andv ⩚\0ang ∠\0ange ⦤\0angle ∠\0angmsd ∡\0angmsdaa ⦨\0angmsdab ⦩\0"u8
        + "angmsdac ⦪\0angmsdad ⦫\0angmsdae ⦬\0angmsdaf ⦭\0angmsdag ⦮\0angmsdah ⦯\0angrt ∟\0angrtvb ⊾\0angrtvbd ⦝\0"u8
        + "angsph ∢\0angst Å\0angzarr ⍼\0aogon ą\0aopf 𝕒\0ap ≈\0apE ⩰\0apacir ⩯\0ape ≊\0apid ≋\0apos '\0approx ≈\0"u8
        + "approxeq ≊\0aring!å\0ascr 𝒶\0ast *\0asymp ≈\0asympeq ≍\0atilde!ã\0auml!ä\0awconint ∳\0awint ⨑\0bNot ⫭\0"u8
        + "backcong ≌\0backepsilon ϶\0backprime ‵\0backsim ∽\0backsimeq ⋍\0barvee ⊽\0barwed ⌅\0barwedge ⌅\0bbrk ⎵\0"u8
        + "bbrktbrk ⎶\0bcong ≌\0bcy б\0bdquo „\0becaus ∵\0because ∵\0bemptyv ⦰\0bepsi ϶\0bernou ℬ\0beta β\0beth ℶ\0"u8
        + "between ≬\0bfr 𝔟\0bigcap ⋂\0bigcirc ◯\0bigcup ⋃\0bigodot ⨀\0bigoplus ⨁\0bigotimes ⨂\0bigsqcup ⨆\0bigstar ★\0"u8
        + "bigtriangledown ▽\0bigtriangleup △\0biguplus ⨄\0bigvee ⋁\0bigwedge ⋀\0bkarow ⤍\0blacklozenge ⧫\0blacksquare ▪\0"u8
        + "blacktriangle ▴\0blacktriangledown ▾\0blacktriangleleft ◂\0blacktriangleright ▸\0blank ␣\0blk12 ▒\0blk14 ░\0"u8
        + "blk34 ▓\0block █\0bne =⃥\0bnequiv ≡⃥\0bnot ⌐\0bopf 𝕓\0bot ⊥\0bottom ⊥\0bowtie ⋈\0boxDL ╗\0boxDR ╔\0boxDl ╖\0"u8
        + "boxDr ╓\0boxH ═\0boxHD ╦\0boxHU ╩\0boxHd ╤\0boxHu ╧\0boxUL ╝\0boxUR ╚\0boxUl ╜\0boxUr ╙\0boxV ║\0boxVH ╬\0"u8
        + "boxVL ╣\0boxVR ╠\0boxVh ╫\0boxVl ╢\0boxVr ╟\0boxbox ⧉\0boxdL ╕\0boxdR ╒\0boxdl ┐\0boxdr ┌\0boxh ─\0boxhD ╥\0"u8
        + "boxhU ╨\0boxhd ┬\0boxhu ┴\0boxminus ⊟\0boxplus ⊞\0boxtimes ⊠\0boxuL ╛\0boxuR ╘\0boxul ┘\0boxur └\0boxv │\0"u8
        + "boxvH ╪\0boxvL ╡\0boxvR ╞\0boxvh ┼\0boxvl ┤\0boxvr ├\0bprime ‵\0breve ˘\0brvbar!¦\0bscr 𝒷\0bsemi ⁏\0bsim ∽\0"u8
        + "bsime ⋍\0bsol \u005C\0bsolb ⧅\0bsolhsub ⟈\0bull •\0bullet •\0bump ≎\0bumpE ⪮\0bumpe ≏\0bumpeq ≏\0cacute ć\0"u8
        + "cap ∩\0capand ⩄\0capbrcup ⩉\0capcap ⩋\0capcup ⩇\0capdot ⩀\0caps ∩︀\0caret ⁁\0caron ˇ\0ccaps ⩍\0ccaron č\0"u8
        + "ccedil!ç\0ccirc ĉ\0ccups ⩌\0ccupssm ⩐\0cdot ċ\0cedil!¸\0cemptyv ⦲\0cent!¢\0centerdot ·\0cfr 𝔠\0chcy ч\0check ✓\0"u8
        + "checkmark ✓\0chi χ\0cir ○\0cirE ⧃\0circ ˆ\0circeq ≗\0circlearrowleft ↺\0circlearrowright ↻\0circledR ®\0"u8
        + "circledS Ⓢ\0circledast ⊛\0circledcirc ⊚\0circleddash ⊝\0cire ≗\0cirfnint ⨐\0cirmid ⫯\0cirscir ⧂\0clubs ♣\0"u8
        + "clubsuit ♣\0colon :\0colone ≔\0coloneq ≔\0comma ,\0commat @\0comp ∁\0compfn ∘\0complement ∁\0complexes ℂ\0"u8
        + "cong ≅\0congdot ⩭\0conint ∮\0copf 𝕔\0coprod ∐\0copy!©\0copysr ℗\0crarr ↵\0cross ✗\0cscr 𝒸\0csub ⫏\0csube ⫑\0"u8
        + "csup ⫐\0csupe ⫒\0ctdot ⋯\0cudarrl ⤸\0cudarrr ⤵\0cuepr ⋞\0cuesc ⋟\0cularr ↶\0cularrp ⤽\0cup ∪\0cupbrcap ⩈\0"u8
        + "cupcap ⩆\0cupcup ⩊\0cupdot ⊍\0cupor ⩅\0cups ∪︀\0curarr ↷\0curarrm ⤼\0curlyeqprec ⋞\0curlyeqsucc ⋟\0curlyvee ⋎\0"u8
        + "curlywedge ⋏\0curren!¤\0curvearrowleft ↶\0curvearrowright ↷\0cuvee ⋎\0cuwed ⋏\0cwconint ∲\0cwint ∱\0cylcty ⌭\0"u8
        + "dArr ⇓\0dHar ⥥\0dagger †\0daleth ℸ\0darr ↓\0dash ‐\0dashv ⊣\0dbkarow ⤏\0dblac ˝\0dcaron ď\0dcy д\0dd ⅆ\0"u8
        + "ddagger ‡\0ddarr ⇊\0ddotseq ⩷\0deg!°\0delta δ\0demptyv ⦱\0dfisht ⥿\0dfr 𝔡\0dharl ⇃\0dharr ⇂\0diam ⋄\0diamond ⋄\0"u8
        + "diamondsuit ♦\0diams ♦\0die ¨\0digamma ϝ\0disin ⋲\0div ÷\0divide!÷\0divideontimes ⋇\0divonx ⋇\0djcy ђ\0"u8
        + "dlcorn ⌞\0dlcrop ⌍\0dollar $\0dopf 𝕕\0dot ˙\0doteq ≐\0doteqdot ≑\0dotminus ∸\0dotplus ∔\0dotsquare ⊡\0"u8
        + "doublebarwedge ⌆\0downarrow ↓\0downdownarrows ⇊\0downharpoonleft ⇃\0downharpoonright ⇂\0drbkarow ⤐\0drcorn ⌟\0"u8
        + "drcrop ⌌\0dscr 𝒹\0dscy ѕ\0dsol ⧶\0dstrok đ\0dtdot ⋱\0dtri ▿\0dtrif ▾\0duarr ⇵\0duhar ⥯\0dwangle ⦦\0dzcy џ\0"u8
        + "dzigrarr ⟿\0eDDot ⩷\0eDot ≑\0eacute!é\0easter ⩮\0ecaron ě\0ecir ≖\0ecirc!ê\0ecolon ≕\0ecy э\0edot ė\0ee ⅇ\0"u8
        + "efDot ≒\0efr 𝔢\0eg ⪚\0egrave!è\0egs ⪖\0egsdot ⪘\0el ⪙\0elinters ⏧\0ell ℓ\0els ⪕\0elsdot ⪗\0emacr ē\0empty ∅\0"u8
        + "emptyset ∅\0emptyv ∅\0emsp \u2003\0emsp13 \u2004\0emsp14 \u2005\0eng ŋ\0ensp \u2002\0eogon ę\0eopf 𝕖\0epar ⋕\0"u8
        + "eparsl ⧣\0eplus ⩱\0epsi ε\0epsilon ε\0epsiv ϵ\0eqcirc ≖\0eqcolon ≕\0eqsim ≂\0eqslantgtr ⪖\0eqslantless ⪕\0"u8
        + "equals =\0equest ≟\0equiv ≡\0equivDD ⩸\0eqvparsl ⧥\0erDot ≓\0erarr ⥱\0escr ℯ\0esdot ≐\0esim ≂\0eta η\0eth!ð\0"u8
        + "euml!ë\0euro €\0excl !\0exist ∃\0expectation ℰ\0exponentiale ⅇ\0fallingdotseq ≒\0fcy ф\0female ♀\0ffilig ﬃ\0"u8
        + "fflig ﬀ\0ffllig ﬄ\0ffr 𝔣\0filig ﬁ\0fjlig fj\0flat ♭\0fllig ﬂ\0fltns ▱\0fnof ƒ\0fopf 𝕗\0forall ∀\0fork ⋔\0"u8
        + "forkv ⫙\0fpartint ⨍\0frac12!½\0frac13 ⅓\0frac14!¼\0frac15 ⅕\0frac16 ⅙\0frac18 ⅛\0frac23 ⅔\0frac25 ⅖\0frac34!¾\0"u8
        + "frac35 ⅗\0frac38 ⅜\0frac45 ⅘\0frac56 ⅚\0frac58 ⅝\0frac78 ⅞\0frasl ⁄\0frown ⌢\0fscr 𝒻\0gE ≧\0gEl ⪌\0gacute ǵ\0"u8
        + "gamma γ\0gammad ϝ\0gap ⪆\0gbreve ğ\0gcirc ĝ\0gcy г\0gdot ġ\0ge ≥\0gel ⋛\0geq ≥\0geqq ≧\0geqslant ⩾\0ges ⩾\0"u8
        + "gescc ⪩\0gesdot ⪀\0gesdoto ⪂\0gesdotol ⪄\0gesl ⋛︀\0gesles ⪔\0gfr 𝔤\0gg ≫\0ggg ⋙\0gimel ℷ\0gjcy ѓ\0gl ≷\0glE ⪒\0"u8
        + "gla ⪥\0glj ⪤\0gnE ≩\0gnap ⪊\0gnapprox ⪊\0gne ⪈\0gneq ⪈\0gneqq ≩\0gnsim ⋧\0gopf 𝕘\0grave `\0gscr ℊ\0gsim ≳\0"u8
        + "gsime ⪎\0gsiml ⪐\0gt!>\0gtcc ⪧\0gtcir ⩺\0gtdot ⋗\0gtlPar ⦕\0gtquest ⩼\0gtrapprox ⪆\0gtrarr ⥸\0gtrdot ⋗\0"u8
        + "gtreqless ⋛\0gtreqqless ⪌\0gtrless ≷\0gtrsim ≳\0gvertneqq ≩︀\0gvnE ≩︀\0hArr ⇔\0hairsp \u200A\0half ½\0hamilt ℋ\0"u8
        + "hardcy ъ\0harr ↔\0harrcir ⥈\0harrw ↭\0hbar ℏ\0hcirc ĥ\0hearts ♥\0heartsuit ♥\0hellip …\0hercon ⊹\0hfr 𝔥\0"u8
        + "hksearow ⤥\0hkswarow ⤦\0hoarr ⇿\0homtht ∻\0hookleftarrow ↩\0hookrightarrow ↪\0hopf 𝕙\0horbar ―\0hscr 𝒽\0"u8
        + "hslash ℏ\0hstrok ħ\0hybull ⁃\0hyphen ‐\0iacute!í\0ic \u2063\0icirc!î\0icy и\0iecy е\0iexcl!¡\0iff ⇔\0ifr 𝔦\0"u8
        + "igrave!ì\0ii ⅈ\0iiiint ⨌\0iiint ∭\0iinfin ⧜\0iiota ℩\0ijlig ĳ\0imacr ī\0image ℑ\0imagline ℐ\0imagpart ℑ\0"u8
        + "imath ı\0imof ⊷\0imped Ƶ\0in ∈\0incare ℅\0infin ∞\0infintie ⧝\0inodot ı\0int ∫\0intcal ⊺\0integers ℤ\0"u8
        + "intercal ⊺\0intlarhk ⨗\0intprod ⨼\0iocy ё\0iogon į\0iopf 𝕚\0iota ι\0iprod ⨼\0iquest!¿\0iscr 𝒾\0isin ∈\0isinE ⋹\0"u8
        + "isindot ⋵\0isins ⋴\0isinsv ⋳\0isinv ∈\0it \u2062\0itilde ĩ\0iukcy і\0iuml!ï\0jcirc ĵ\0jcy й\0jfr 𝔧\0jmath ȷ\0"u8
        + "jopf 𝕛\0jscr 𝒿\0jsercy ј\0jukcy є\0kappa κ\0kappav ϰ\0kcedil ķ\0kcy к\0kfr 𝔨\0kgreen ĸ\0khcy х\0kjcy ќ\0kopf 𝕜\0"u8
        + "kscr 𝓀\0lAarr ⇚\0lArr ⇐\0lAtail ⤛\0lBarr ⤎\0lE ≦\0lEg ⪋\0lHar ⥢\0lacute ĺ\0laemptyv ⦴\0lagran ℒ\0lambda λ\0"u8
        + "lang ⟨\0langd ⦑\0langle ⟨\0lap ⪅\0laquo!«\0larr ←\0larrb ⇤\0larrbfs ⤟\0larrfs ⤝\0larrhk ↩\0larrlp ↫\0larrpl ⤹\0"u8
        + "larrsim ⥳\0larrtl ↢\0lat ⪫\0latail ⤙\0late ⪭\0lates ⪭︀\0lbarr ⤌\0lbbrk ❲\0lbrace {\0lbrack [\0lbrke ⦋\0"u8
        + "lbrksld ⦏\0lbrkslu ⦍\0lcaron ľ\0lcedil ļ\0lceil ⌈\0lcub {\0lcy л\0ldca ⤶\0ldquo “\0ldquor „\0ldrdhar ⥧\0"u8
        + "ldrushar ⥋\0ldsh ↲\0le ≤\0leftarrow ←\0leftarrowtail ↢\0leftharpoondown ↽\0leftharpoonup ↼\0leftleftarrows ⇇\0"u8
        + "leftrightarrow ↔\0leftrightarrows ⇆\0leftrightharpoons ⇋\0leftrightsquigarrow ↭\0leftthreetimes ⋋\0leg ⋚\0"u8
        + "leq ≤\0leqq ≦\0leqslant ⩽\0les ⩽\0lescc ⪨\0lesdot ⩿\0lesdoto ⪁\0lesdotor ⪃\0lesg ⋚︀\0lesges ⪓\0lessapprox ⪅\0"u8
        + "lessdot ⋖\0lesseqgtr ⋚\0lesseqqgtr ⪋\0lessgtr ≶\0lesssim ≲\0lfisht ⥼\0lfloor ⌊\0lfr 𝔩\0lg ≶\0lgE ⪑\0lhard ↽\0"u8
        + "lharu ↼\0lharul ⥪\0lhblk ▄\0ljcy љ\0ll ≪\0llarr ⇇\0llcorner ⌞\0llhard ⥫\0lltri ◺\0lmidot ŀ\0lmoust ⎰\0"u8
        + "lmoustache ⎰\0lnE ≨\0lnap ⪉\0lnapprox ⪉\0lne ⪇\0lneq ⪇\0lneqq ≨\0lnsim ⋦\0loang ⟬\0loarr ⇽\0lobrk ⟦\0"u8
        + "longleftarrow ⟵\0longleftrightarrow ⟷\0longmapsto ⟼\0longrightarrow ⟶\0looparrowleft ↫\0looparrowright ↬\0"u8
        + "lopar ⦅\0lopf 𝕝\0loplus ⨭\0lotimes ⨴\0lowast ∗\0lowbar _\0loz ◊\0lozenge ◊\0lozf ⧫\0lpar (\0lparlt ⦓\0lrarr ⇆\0"u8
        + "lrcorner ⌟\0lrhar ⇋\0lrhard ⥭\0lrm \u200E\0lrtri ⊿\0lsaquo ‹\0lscr 𝓁\0lsh ↰\0lsim ≲\0lsime ⪍\0lsimg ⪏\0lsqb [\0"u8
        + "lsquo ‘\0lsquor ‚\0lstrok ł\0lt!<\0ltcc ⪦\0ltcir ⩹\0ltdot ⋖\0lthree ⋋\0ltimes ⋉\0ltlarr ⥶\0ltquest ⩻\0ltrPar ⦖\0"u8
        + "ltri ◃\0ltrie ⊴\0ltrif ◂\0lurdshar ⥊\0luruhar ⥦\0lvertneqq ≨︀\0lvnE ≨︀\0mDDot ∺\0macr!¯\0male ♂\0malt ✠\0"u8
        + "maltese ✠\0map ↦\0mapsto ↦\0mapstodown ↧\0mapstoleft ↤\0mapstoup ↥\0marker ▮\0mcomma ⨩\0mcy м\0mdash —\0"u8
        + "measuredangle ∡\0mfr 𝔪\0mho ℧\0micro!µ\0mid ∣\0midast *\0midcir ⫰\0middot!·\0minus −\0minusb ⊟\0minusd ∸\0"u8
        + "minusdu ⨪\0mlcp ⫛\0mldr …\0mnplus ∓\0models ⊧\0mopf 𝕞\0mp ∓\0mscr 𝓂\0mstpos ∾\0mu μ\0multimap ⊸\0mumap ⊸\0"u8
        + "nGg ⋙\u0338\0nGt ≫⃒\0nGtv ≫\u0338\0nLeftarrow ⇍\0nLeftrightarrow ⇎\0nLl ⋘\u0338\0nLt ≪⃒\0nLtv ≪\u0338\0"u8
        + "nRightarrow ⇏\0nVDash ⊯\0nVdash ⊮\0nabla ∇\0nacute ń\0nang ∠⃒\0nap ≉\0napE ⩰\u0338\0napid ≋\u0338\0napos ŉ\0"u8
        + "napprox ≉\0natur ♮\0natural ♮\0naturals ℕ\0nbsp!\u00A0\0nbump ≎\u0338\0nbumpe ≏\u0338\0ncap ⩃\0ncaron ň\0"u8
        + "ncedil ņ\0ncong ≇\0ncongdot ⩭\u0338\0ncup ⩂\0ncy н\0ndash –\0ne ≠\0neArr ⇗\0nearhk ⤤\0nearr ↗\0nearrow ↗\0"u8
        + "nedot ≐\u0338\0nequiv ≢\0nesear ⤨\0nesim ≂\u0338\0nexist ∄\0nexists ∄\0nfr 𝔫\0ngE ≧\u0338\0nge ≱\0ngeq ≱\0"u8
        + "ngeqq ≧\u0338\0ngeqslant ⩾\u0338\0nges ⩾\u0338\0ngsim ≵\0ngt ≯\0ngtr ≯\0nhArr ⇎\0nharr ↮\0nhpar ⫲\0ni ∋\0nis ⋼\0"u8
        + "nisd ⋺\0niv ∋\0njcy њ\0nlArr ⇍\0nlE ≦\u0338\0nlarr ↚\0nldr ‥\0nle ≰\0nleftarrow ↚\0nleftrightarrow ↮\0nleq ≰\0"u8
        + "nleqq ≦\u0338\0nleqslant ⩽\u0338\0nles ⩽\u0338\0nless ≮\0nlsim ≴\0nlt ≮\0nltri ⋪\0nltrie ⋬\0nmid ∤\0nopf 𝕟\0"u8
        + "not!¬\0notin ∉\0notinE ⋹\u0338\0notindot ⋵\u0338\0notinva ∉\0notinvb ⋷\0notinvc ⋶\0notni ∌\0notniva ∌\0"u8
        + "notnivb ⋾\0notnivc ⋽\0npar ∦\0nparallel ∦\0nparsl ⫽⃥\0npart ∂\u0338\0npolint ⨔\0npr ⊀\0nprcue ⋠\0npre ⪯\u0338\0"u8
        + "nprec ⊀\0npreceq ⪯\u0338\0nrArr ⇏\0nrarr ↛\0nrarrc ⤳\u0338\0nrarrw ↝\u0338\0nrightarrow ↛\0nrtri ⋫\0nrtrie ⋭\0"u8
        + "nsc ⊁\0nsccue ⋡\0nsce ⪰\u0338\0nscr 𝓃\0nshortmid ∤\0nshortparallel ∦\0nsim ≁\0nsime ≄\0nsimeq ≄\0nsmid ∤\0"u8
        + "nspar ∦\0nsqsube ⋢\0nsqsupe ⋣\0nsub ⊄\0nsubE ⫅\u0338\0nsube ⊈\0nsubset ⊂⃒\0nsubseteq ⊈\0nsubseteqq ⫅\u0338\0"u8
        + "nsucc ⊁\0nsucceq ⪰\u0338\0nsup ⊅\0nsupE ⫆\u0338\0nsupe ⊉\0nsupset ⊃⃒\0nsupseteq ⊉\0nsupseteqq ⫆\u0338\0ntgl ≹\0"u8
        + "ntilde!ñ\0ntlg ≸\0ntriangleleft ⋪\0ntrianglelefteq ⋬\0ntriangleright ⋫\0ntrianglerighteq ⋭\0nu ν\0num #\0"u8
        + "numero №\0numsp \u2007\0nvDash ⊭\0nvHarr ⤄\0nvap ≍⃒\0nvdash ⊬\0nvge ≥⃒\0nvgt >⃒\0nvinfin ⧞\0nvlArr ⤂\0nvle ≤⃒\0"u8
        + "nvlt <⃒\0nvltrie ⊴⃒\0nvrArr ⤃\0nvrtrie ⊵⃒\0nvsim ∼⃒\0nwArr ⇖\0nwarhk ⤣\0nwarr ↖\0nwarrow ↖\0nwnear ⤧\0oS Ⓢ\0"u8
        + "oacute!ó\0oast ⊛\0ocir ⊚\0ocirc!ô\0ocy о\0odash ⊝\0odblac ő\0odiv ⨸\0odot ⊙\0odsold ⦼\0oelig œ\0ofcir ⦿\0ofr 𝔬\0"u8
        + "ogon ˛\0ograve!ò\0ogt ⧁\0ohbar ⦵\0ohm Ω\0oint ∮\0olarr ↺\0olcir ⦾\0olcross ⦻\0oline ‾\0olt ⧀\0omacr ō\0omega ω\0"u8
        + "omicron ο\0omid ⦶\0ominus ⊖\0oopf 𝕠\0opar ⦷\0operp ⦹\0oplus ⊕\0or ∨\0orarr ↻\0ord ⩝\0order ℴ\0orderof ℴ\0"u8
        + "ordf!ª\0ordm!º\0origof ⊶\0oror ⩖\0orslope ⩗\0orv ⩛\0oscr ℴ\0oslash!ø\0osol ⊘\0otilde!õ\0otimes ⊗\0otimesas ⨶\0"u8
        + "ouml!ö\0ovbar ⌽\0par ∥\0para!¶\0parallel ∥\0parsim ⫳\0parsl ⫽\0part ∂\0pcy п\0percnt %\0period .\0permil ‰\0"u8
        + "perp ⊥\0pertenk ‱\0pfr 𝔭\0phi φ\0phiv ϕ\0phmmat ℳ\0phone ☎\0pi π\0pitchfork ⋔\0piv ϖ\0planck ℏ\0planckh ℎ\0"u8
        + "plankv ℏ\0plus +\0plusacir ⨣\0plusb ⊞\0pluscir ⨢\0plusdo ∔\0plusdu ⨥\0pluse ⩲\0plusmn!±\0plussim ⨦\0plustwo ⨧\0"u8
        + "pm ±\0pointint ⨕\0popf 𝕡\0pound!£\0pr ≺\0prE ⪳\0prap ⪷\0prcue ≼\0pre ⪯\0prec ≺\0precapprox ⪷\0preccurlyeq ≼\0"u8
        + "preceq ⪯\0precnapprox ⪹\0precneqq ⪵\0precnsim ⋨\0precsim ≾\0prime ′\0primes ℙ\0prnE ⪵\0prnap ⪹\0prnsim ⋨\0"u8
        + "prod ∏\0profalar ⌮\0profline ⌒\0profsurf ⌓\0prop ∝\0propto ∝\0prsim ≾\0prurel ⊰\0pscr 𝓅\0psi ψ\0puncsp \u2008\0"u8
        + "qfr 𝔮\0qint ⨌\0qopf 𝕢\0qprime ⁗\0qscr 𝓆\0quaternions ℍ\0quatint ⨖\0quest ?\0questeq ≟\0quot!\u0022\0rAarr ⇛\0"u8
        + "rArr ⇒\0rAtail ⤜\0rBarr ⤏\0rHar ⥤\0race ∽\u0331\0racute ŕ\0radic √\0raemptyv ⦳\0rang ⟩\0rangd ⦒\0range ⦥\0"u8
        + "rangle ⟩\0raquo!»\0rarr →\0rarrap ⥵\0rarrb ⇥\0rarrbfs ⤠\0rarrc ⤳\0rarrfs ⤞\0rarrhk ↪\0rarrlp ↬\0rarrpl ⥅\0"u8
        + "rarrsim ⥴\0rarrtl ↣\0rarrw ↝\0ratail ⤚\0ratio ∶\0rationals ℚ\0rbarr ⤍\0rbbrk ❳\0rbrace }\0rbrack ]\0rbrke ⦌\0"u8
        + "rbrksld ⦎\0rbrkslu ⦐\0rcaron ř\0rcedil ŗ\0rceil ⌉\0rcub }\0rcy р\0rdca ⤷\0rdldhar ⥩\0rdquo ”\0rdquor ”\0rdsh ↳\0"u8
        + "real ℜ\0realine ℛ\0realpart ℜ\0reals ℝ\0rect ▭\0reg!®\0rfisht ⥽\0rfloor ⌋\0rfr 𝔯\0rhard ⇁\0rharu ⇀\0rharul ⥬\0"u8
        + "rho ρ\0rhov ϱ\0rightarrow →\0rightarrowtail ↣\0rightharpoondown ⇁\0rightharpoonup ⇀\0rightleftarrows ⇄\0"u8
        + "rightleftharpoons ⇌\0rightrightarrows ⇉\0rightsquigarrow ↝\0rightthreetimes ⋌\0ring ˚\0risingdotseq ≓\0rlarr ⇄\0"u8
        + "rlhar ⇌\0rlm \u200F\0rmoust ⎱\0rmoustache ⎱\0rnmid ⫮\0roang ⟭\0roarr ⇾\0robrk ⟧\0ropar ⦆\0ropf 𝕣\0roplus ⨮\0"u8
        + "rotimes ⨵\0rpar )\0rpargt ⦔\0rppolint ⨒\0rrarr ⇉\0rsaquo ›\0rscr 𝓇\0rsh ↱\0rsqb ]\0rsquo ’\0rsquor ’\0rthree ⋌\0"u8
        + "rtimes ⋊\0rtri ▹\0rtrie ⊵\0rtrif ▸\0rtriltri ⧎\0ruluhar ⥨\0rx ℞\0sacute ś\0sbquo ‚\0sc ≻\0scE ⪴\0scap ⪸\0"u8
        + "scaron š\0sccue ≽\0sce ⪰\0scedil ş\0scirc ŝ\0scnE ⪶\0scnap ⪺\0scnsim ⋩\0scpolint ⨓\0scsim ≿\0scy с\0sdot ⋅\0"u8
        + "sdotb ⊡\0sdote ⩦\0seArr ⇘\0searhk ⤥\0searr ↘\0searrow ↘\0sect!§\0semi ;\0seswar ⤩\0setminus ∖\0setmn ∖\0sext ✶\0"u8
        + "sfr 𝔰\0sfrown ⌢\0sharp ♯\0shchcy щ\0shcy ш\0shortmid ∣\0shortparallel ∥\0shy!\u00AD\0sigma σ\0sigmaf ς\0"u8
        + "sigmav ς\0sim ∼\0simdot ⩪\0sime ≃\0simeq ≃\0simg ⪞\0simgE ⪠\0siml ⪝\0simlE ⪟\0simne ≆\0simplus ⨤\0simrarr ⥲\0"u8
        + "slarr ←\0smallsetminus ∖\0smashp ⨳\0smeparsl ⧤\0smid ∣\0smile ⌣\0smt ⪪\0smte ⪬\0smtes ⪬︀\0softcy ь\0sol /\0"u8
        + "solb ⧄\0solbar ⌿\0sopf 𝕤\0spades ♠\0spadesuit ♠\0spar ∥\0sqcap ⊓\0sqcaps ⊓︀\0sqcup ⊔\0sqcups ⊔︀\0sqsub ⊏\0"u8
        + "sqsube ⊑\0sqsubset ⊏\0sqsubseteq ⊑\0sqsup ⊐\0sqsupe ⊒\0sqsupset ⊐\0sqsupseteq ⊒\0squ □\0square □\0squarf ▪\0"u8
        + "squf ▪\0srarr →\0sscr 𝓈\0ssetmn ∖\0ssmile ⌣\0sstarf ⋆\0star ☆\0starf ★\0straightepsilon ϵ\0straightphi ϕ\0"u8
        + "strns ¯\0sub ⊂\0subE ⫅\0subdot ⪽\0sube ⊆\0subedot ⫃\0submult ⫁\0subnE ⫋\0subne ⊊\0subplus ⪿\0subrarr ⥹\0"u8
        + "subset ⊂\0subseteq ⊆\0subseteqq ⫅\0subsetneq ⊊\0subsetneqq ⫋\0subsim ⫇\0subsub ⫕\0subsup ⫓\0succ ≻\0"u8
        + "succapprox ⪸\0succcurlyeq ≽\0succeq ⪰\0succnapprox ⪺\0succneqq ⪶\0succnsim ⋩\0succsim ≿\0sum ∑\0sung ♪\0sup ⊃\0"u8
        + "sup1!¹\0sup2!²\0sup3!³\0supE ⫆\0supdot ⪾\0supdsub ⫘\0supe ⊇\0supedot ⫄\0suphsol ⟉\0suphsub ⫗\0suplarr ⥻\0"u8
        + "supmult ⫂\0supnE ⫌\0supne ⊋\0supplus ⫀\0supset ⊃\0supseteq ⊇\0supseteqq ⫆\0supsetneq ⊋\0supsetneqq ⫌\0supsim ⫈\0"u8
        + "supsub ⫔\0supsup ⫖\0swArr ⇙\0swarhk ⤦\0swarr ↙\0swarrow ↙\0swnwar ⤪\0szlig!ß\0target ⌖\0tau τ\0tbrk ⎴\0"u8
        + "tcaron ť\0tcedil ţ\0tcy т\0tdot ⃛\0telrec ⌕\0tfr 𝔱\0there4 ∴\0therefore ∴\0theta θ\0thetasym ϑ\0thetav ϑ\0"u8
        + "thickapprox ≈\0thicksim ∼\0thinsp \u2009\0thkap ≈\0thksim ∼\0thorn!þ\0tilde ˜\0times!×\0timesb ⊠\0timesbar ⨱\0"u8
        + "timesd ⨰\0tint ∭\0toea ⤨\0top ⊤\0topbot ⌶\0topcir ⫱\0topf 𝕥\0topfork ⫚\0tosa ⤩\0tprime ‴\0trade ™\0triangle ▵\0"u8
        + "triangledown ▿\0triangleleft ◃\0trianglelefteq ⊴\0triangleq ≜\0triangleright ▹\0trianglerighteq ⊵\0tridot ◬\0"u8
        + "trie ≜\0triminus ⨺\0triplus ⨹\0trisb ⧍\0tritime ⨻\0trpezium ⏢\0tscr 𝓉\0tscy ц\0tshcy ћ\0tstrok ŧ\0twixt ≬\0"u8
        + "twoheadleftarrow ↞\0twoheadrightarrow ↠\0uArr ⇑\0uHar ⥣\0uacute!ú\0uarr ↑\0ubrcy ў\0ubreve ŭ\0ucirc!û\0ucy у\0"u8
        + "udarr ⇅\0udblac ű\0udhar ⥮\0ufisht ⥾\0ufr 𝔲\0ugrave!ù\0uharl ↿\0uharr ↾\0uhblk ▀\0ulcorn ⌜\0ulcorner ⌜\0"u8
        + "ulcrop ⌏\0ultri ◸\0umacr ū\0uml!¨\0uogon ų\0uopf 𝕦\0uparrow ↑\0updownarrow ↕\0upharpoonleft ↿\0"u8
        + "upharpoonright ↾\0uplus ⊎\0upsi υ\0upsih ϒ\0upsilon υ\0upuparrows ⇈\0urcorn ⌝\0urcorner ⌝\0urcrop ⌎\0uring ů\0"u8
        + "urtri ◹\0uscr 𝓊\0utdot ⋰\0utilde ũ\0utri ▵\0utrif ▴\0uuarr ⇈\0uuml!ü\0uwangle ⦧\0vArr ⇕\0vBar ⫨\0vBarv ⫩\0"u8
        + "vDash ⊨\0vangrt ⦜\0varepsilon ϵ\0varkappa ϰ\0varnothing ∅\0varphi ϕ\0varpi ϖ\0varpropto ∝\0varr ↕\0varrho ϱ\0"u8
        + "varsigma ς\0varsubsetneq ⊊︀\0varsubsetneqq ⫋︀\0varsupsetneq ⊋︀\0varsupsetneqq ⫌︀\0vartheta ϑ\0"u8
        + "vartriangleleft ⊲\0vartriangleright ⊳\0vcy в\0vdash ⊢\0vee ∨\0veebar ⊻\0veeeq ≚\0vellip ⋮\0verbar |\0vert |\0"u8
        + "vfr 𝔳\0vltri ⊲\0vnsub ⊂⃒\0vnsup ⊃⃒\0vopf 𝕧\0vprop ∝\0vrtri ⊳\0vscr 𝓋\0vsubnE ⫋︀\0vsubne ⊊︀\0vsupnE ⫌︀\0"u8
        + "vsupne ⊋︀\0vzigzag ⦚\0wcirc ŵ\0wedbar ⩟\0wedge ∧\0wedgeq ≙\0weierp ℘\0wfr 𝔴\0wopf 𝕨\0wp ℘\0wr ≀\0wreath ≀\0"u8
        + "wscr 𝓌\0xcap ⋂\0xcirc ◯\0xcup ⋃\0xdtri ▽\0xfr 𝔵\0xhArr ⟺\0xharr ⟷\0xi ξ\0xlArr ⟸\0xlarr ⟵\0xmap ⟼\0xnis ⋻\0"u8
        + "xodot ⨀\0xopf 𝕩\0xoplus ⨁\0xotime ⨂\0xrArr ⟹\0xrarr ⟶\0xscr 𝓍\0xsqcup ⨆\0xuplus ⨄\0xutri △\0xvee ⋁\0xwedge ⋀\0"u8
        + "yacute!ý\0yacy я\0ycirc ŷ\0ycy ы\0yen!¥\0yfr 𝔶\0yicy ї\0yopf 𝕪\0yscr 𝓎\0yucy ю\0yuml!ÿ\0zacute ź\0zcaron ž\0"u8
        + "zcy з\0zdot ż\0zeetrf ℨ\0zeta ζ\0zfr 𝔷\0zhcy ж\0zigrarr ⇝\0zopf 𝕫\0zscr 𝓏\0zwj \u200D\0zwnj \u200C\0"u8;

    // Open addressing, a quarter full; 0 where a place is free, else one more than where a row starts.
    const int Mask = (1 << 13) - 1;

    static readonly ushort[] Places = FindPlaces();

    /// <summary>Finds the name that is all of these letters.</summary>
    /// <param name="name">Letters and digits, without "&amp;" and ";".</param>
    /// <param name="value">The characters it stands for, in UTF-8.</param>
    /// <param name="mayLackSemicolon">Whether it is also known without the semicolon.</param>
    public static bool TryFind(ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value, out bool mayLackSemicolon)
    {
        for (int at = PlaceOf(name); Places[at] != 0; at = (at + 1) & Mask)
        {
            var row = Rows[(Places[at] - 1)..];
            if (!row.StartsWith(name) || row[name.Length] is not ((byte)' ' or (byte)'!'))
                continue;
            mayLackSemicolon = row[name.Length] == '!';
            row = row[(name.Length + 1)..];
            value = row[..row.IndexOf((byte)0)];
            return true;
        }
        value = [];
        mayLackSemicolon = false;
        return false;
    }

    static int PlaceOf(ReadOnlySpan<byte> name)
    {
        uint hash = 0;
        foreach (byte letter in name)
            hash = hash * 31 + letter;
        return (int)(hash * 0x9E3779B1 >> 16) & Mask;
    }

    static ushort[] FindPlaces()
    {
        var places = new ushort[Mask + 1];
        int length;
        for (int start = 0; start < Rows.Length; start += length)
        {
            var row = Rows[start..];
            length = row.IndexOf((byte)0) + 1;
            int at = PlaceOf(row[..row.IndexOfAny((byte)' ', (byte)'!')]);
            while (places[at] != 0)
                at = (at + 1) & Mask;
            places[at] = (ushort)(start + 1);
        }
        return places;
    }
}
