namespace Standfirst.Archive.Words;

/// <summary>Letters as they are searched for: small, full width made half, without their accents.</summary>
/// <remarks>Written out because a program without ICU data cannot decompose letters; in the order of Unicode's
/// canonical decomposition. "й" and "ї" stay: they are letters of their own to those who type them.</remarks>
static class LetterFolds
{
    static readonly (char Letter, string Accented)[] Rows =
    [
        ('a', "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
        ('b', "ḃḅḇ"),
        ('c', "çćĉċčḉ"),
        ('d', "ďḋḍḏḑḓđ"),
        ('e', "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
        ('f', "ḟ"),
        ('g', "ĝğġģǧǵḡ"),
        ('h', "ĥȟḣḥḧḩḫẖħ"),
        ('i', "ìíîïĩīĭįǐȉȋḭḯỉịıİ"),
        ('j', "ĵǰ"),
        ('k', "ķǩḱḳḵ"),
        ('l', "ĺļľḷḹḻḽł"),
        ('m', "ḿṁṃ"),
        ('n', "ñńņňǹṅṇṉṋ"),
        ('o', "òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợøǿ"),
        ('p', "ṕṗ"),
        ('r', "ŕŗřȑȓṙṛṝṟ"),
        ('s', "śŝşšșṡṣṥṧṩſẛ"),
        ('t', "ţťțṫṭṯṱẗŧ"),
        ('u', "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
        ('v', "ṽṿ"),
        ('w', "ŵẁẃẅẇẉẘ"),
        ('x', "ẋẍ"),
        ('y', "ýÿŷȳẏẙỳỵỷỹ"),
        ('z', "źżžẑẓẕ"),
        ('æ', "ǣǽ"),
        ('ʒ', "ǯ"),
        ('α', "άἀἁἂἃἄἅἆἇὰάᾀᾁᾂᾃᾄᾅᾆᾇᾰᾱᾲᾳᾴᾶᾷ"),
        ('ε', "έἐἑἒἓἔἕὲέ"),
        ('η', "ήἠἡἢἣἤἥἦἧὴήᾐᾑᾒᾓᾔᾕᾖᾗῂῃῄῆῇ"),
        ('ι', "ΐίϊἰἱἲἳἴἵἶἷὶίῐῑῒΐῖῗ"),
        ('ο', "όὀὁὂὃὄὅὸό"),
        ('ρ', "ῤῥ"),
        ('σ', "ς"),
        ('υ', "ΰϋύὐὑὒὓὔὕὖὗὺύῠῡῢΰῦῧ"),
        ('ω', "ώὠὡὢὣὤὥὦὧὼώᾠᾡᾢᾣᾤᾥᾦᾧῲῳῴῶῷ"),
        ('ϒ', "ϓϔ"),
        ('а', "ӑӓ"),
        ('г', "ѓ"),
        ('е', "ѐёӗ"),
        ('ж', "ӂӝ"),
        ('з', "ӟ"),
        ('и', "ѝӣӥ"),
        ('к', "ќ"),
        ('о', "ӧ"),
        ('у', "ўӯӱӳ"),
        ('ч', "ӵ"),
        ('ы', "ӹ"),
        ('э', "ӭ"),
        ('ѵ', "ѷ"),
        ('ә', "ӛ"),
        ('ө', "ӫ"),
    ];

    // Every accented letter above stands before this one.
    const char End = '\u2000';

    static readonly char[] Table = MakeTable();

    /// <summary>Folds one letter.</summary>
    public static char Fold(char letter)
    {
        if (letter < 128)
            return char.IsAsciiLetterUpper(letter) ? (char)(letter | 0x20) : letter;
        if (letter < End)
            return Table[letter];
        if (letter is >= '\uFF01' and <= '\uFF5E')
            return Fold((char)(letter - 0xFEE0));
        // The signs of kelvin and ångström stand beyond it, their small letters do not.
        char small = char.ToLowerInvariant(letter);
        return small < End ? Table[small] : small;
    }

    static char[] MakeTable()
    {
        var table = new char[End];
        for (int letter = 0; letter < End; letter++)
            table[letter] = char.ToLowerInvariant((char)letter);

        var plain = Rows.SelectMany(row => row.Accented.Select(accented => (accented, row.Letter))).ToDictionary();
        for (int letter = 0; letter < End; letter++)
            table[letter] = plain.GetValueOrDefault(table[letter], table[letter]);
        return table;
    }
}
