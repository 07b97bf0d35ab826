using System.Globalization;

namespace Standfirst.Bytes;

/// <summary>A single-byte encoding as one language uses it: how many bits a text would take in it.</summary>
sealed class LetterModel
{
    // What a character takes, in tenths of a bit: minus the logarithm of how often it comes up. A language's
    // letters beyond ASCII are listed below in five classes: more than 12 % of them, 5 to 12 %, 2 to 5 %,
    // 0.5 to 2 %, less.
    static readonly int[] ClassCosts = [20, 36, 48, 65, 90];
    const int CapitalSurcharge = 40;
    const int PunctuationCost = 50;
    const int OtherSymbolCost = 90;
    const int OtherLetterCost = 130;
    const int NothingCost = 200;        // a control character, or no character at all

    /// <summary>
    /// Quotation marks, dashes, spaces and the like, which any language prints in any encoding.
    /// </summary>
    const string Punctuation = "\u00A0‘’‚“”„–—…«»•·©®™°€£§\u00AD";

    // Language, its encodings, its letters by class. Hebrew and Arabic are stored, as ever, in reading order.
    static readonly (string Language, string Encodings, string Letters)[] Rows =
    [
        ("English, and names from all over", "windows-1252",
            "|é|áíóñçüöä×|àèêëïîôâåãøæßðþõúûÿìò±²³¹½¼¾¶µ†‡¢|¯¨´¸¿¡¤¥¬"),
        ("French", "windows-1252", "é|àè|êçâ|ôîûùïœ|ëæüÿ"),
        ("German", "windows-1252", "üäö|ß||é|àáèêóçñ"),
        ("Spanish", "windows-1252", "óíá|éúñ||ü¿¡ªº|çàèò"),
        ("Portuguese", "windows-1252", "ãçíáé|êõ|úóàô|âªº|ü"),
        ("Italian", "windows-1252", "àèù|ìéò|||îï"),
        ("Dutch", "windows-1252", "ëé|ïè|öóü|áêçä|à"),
        ("Catalan", "windows-1252", "éóà|èíç·|òú|ïü|ñ"),
        ("Danish, Norwegian, Swedish", "windows-1252", "øåäö|æ|é||üàèóá"),
        ("Finnish", "windows-1252", "ä|ö|å|é|"),
        ("Icelandic", "windows-1252", "íáð|éóæþöúý|||"),
        ("Estonian", "windows-1252 windows-1257", "äüõ|ö||šž|"),

        ("Polish", "windows-1250 iso-8859-2", "łąęóż|śćń||ź|é"),
        ("Czech", "windows-1250 iso-8859-2", "íá|ěéčřžšý|ůú|ňť|ďóöü"),
        ("Slovak", "windows-1250 iso-8859-2", "á|íčéýžšľú|ťô|ňďä|ĺŕóřö"),
        ("Hungarian", "windows-1250 iso-8859-2", "áé|öóíőü|úű||ä"),
        ("Romanian", "windows-1250 iso-8859-2", "ăîâşţ||||é"),
        ("Croatian, Slovene, Bosnian", "windows-1250 iso-8859-2", "čšžć|đ|||éá"),
        ("Turkish", "windows-1254", "ıüş|ğçö|İ|âî|û"),
        ("Lithuanian", "windows-1257", "ėšų|ąžįčęū|||é"),
        ("Latvian", "windows-1257", "āīē|šņļžū|ķč|ģ|ŗō"),
        ("Vietnamese", "windows-1258", "đ\u0300\u0301|ưêôâơ\u0323\u0309à|ăá\u0303|óíéèúù|"),

        ("Russian", "windows-1251 koi8-r", "|оеаинтср|влкмдпуязы|ьгбчйхжшю|цщэфъё"),
        ("Ukrainian", "windows-1251 koi8-u", "|оанивітер|склудмпязь|бгйчхцїжюшє|щфґ"),
        ("Belarusian", "windows-1251", "а|неоірс|кылтуядпмвзц|бьгўхчжшйё|юэф"),
        ("Bulgarian", "windows-1251", "а|оиетнрв|спкдлмязгу|бъчжщцхшй|юфь"),
        ("Serbian, Macedonian", "windows-1251", "аоие|нртсјдв|кумлпзг|бљњчшжцћхѓќ|ђфџѕ"),
        ("Greek", "windows-1253", "|αοετιν|σρκπημλυςίόάέ|ήγδωώύθφχβ|ξζψϊΐϋΰ"),
        ("Hebrew", "windows-1255", "|יוהלארתבשמ|נדםעחפקכ|סגטןזצך|ףץ"),
        ("Arabic", "windows-1256", "ا|ليمونرت|بةعدسفهكقأ|حجشصىخإطزضذثئ|غءآؤظ"),
        ("Persian", "windows-1256", "ا|يردنهومت|بسشکگلزخف|پحقعجآطچغصض|ژذثظكىئ"),
        ("Thai", "windows-874",
            "|านรอ|กเง่มยวล้ัีิตทสดคะหปบ|พจขโแใไช์ผุูืึำถซศธณ|ฐภ็ฟษญฉฝฎฏฆฬฒฑฮฌ๐๑๒๓๔๕๖๗๘๙ๆฯ"),
    ];

    // What the place of a character takes: in a script with ASCII letters, the others stand between these or
    // begin a word; in any other script, they stand together.
    static readonly PlaceCosts AmongAscii = new(AfterAsciiLetter: 7, AfterHigh: 43, AfterOther: 15);
    static readonly PlaceCosts AmongThemselves = new(AfterAsciiLetter: 90, AfterHigh: 3, AfterOther: 23);

    readonly string _letters;

    LetterModel(string encoding, string letters)
    {
        Encoding = encoding;
        _letters = letters;
    }

    readonly record struct PlaceCosts(int AfterAsciiLetter, int AfterHigh, int AfterOther)
    {
        public long Of(HighByteSample sample) =>
            (long)sample.AfterAsciiLetter * AfterAsciiLetter
            + (long)sample.AfterHigh * AfterHigh
            + (long)sample.AfterOther * AfterOther;
    }

    /// <summary>Every encoding with every language it is used for, the better known first.</summary>
    public static IReadOnlyList<LetterModel> All { get; } =
    [
        .. from row in Rows
           from encoding in row.Encodings.Split(' ')
           select new LetterModel(encoding, row.Letters),
    ];

    /// <summary>The encoding's lower-case name.</summary>
    public string Encoding { get; }

    /// <summary>
    /// The bits that a text's characters beyond ASCII take, in tenths; null for what is no text.
    /// </summary>
    /// <param name="sample">The text's bytes.</param>
    /// <param name="fewestLetters">How many different letters of the language make a text.</param>
    public long? Cost(HighByteSample sample, int fewestLetters)
    {
        Span<char> characters = stackalloc char[SingleByteIndex.Length];
        SingleByteIndex.Expand(Encoding, characters);

        bool isLatin = _letters.AsSpan().ContainsAnyInRange('\u00C0', '\u024F');
        long cost = (isLatin ? AmongAscii : AmongThemselves).Of(sample);
        int letters = 0;
        for (int i = 0; i < characters.Length; i++)
        {
            if (sample.Counts[i] == 0)
                continue;
            int each = CostOf(characters[i], out bool isListed);
            cost += (long)sample.Counts[i] * each;
            letters += isListed ? 1 : 0;
        }
        return letters >= fewestLetters ? cost : null;
    }

    int CostOf(char character, out bool isListed)
    {
        int listed = _letters.IndexOf(character);
        int surcharge = 0;
        if (listed < 0)
        {
            listed = _letters.IndexOf(char.ToLowerInvariant(character));
            surcharge = CapitalSurcharge;
        }
        isListed = listed >= 0;
        if (isListed)
            return ClassCosts[_letters.AsSpan(0, listed).Count('|')] + surcharge;

        if (Punctuation.Contains(character))
            return PunctuationCost;
        return char.GetUnicodeCategory(character) switch
        {
            UnicodeCategory.Control => NothingCost,
            _ when character == '\uFFFD' => NothingCost,
            UnicodeCategory.NonSpacingMark => OtherLetterCost,
            _ => char.IsLetter(character) ? OtherLetterCost : OtherSymbolCost,
        };
    }
}
