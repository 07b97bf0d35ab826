using System.Globalization;
using System.Text;
using Standfirst.Text;

namespace Standfirst.Tests.Dom;

/// <summary>A page that wants to be slow, large or deep to parse: a beginning, then one unit again and again.</summary>
/// <param name="Name">What it does.</param>
/// <param name="Unit">What is repeated; "#" is the number of the repetition.</param>
/// <param name="Begin">What stands before.</param>
/// <param name="End">What stands behind.</param>
sealed record HostilePage(string Name, string Unit, string Begin = "", string End = "")
{
    const string ShowingSelect = "<select><button><selectedcontent></selectedcontent></button>";

    /// <summary>How long tests make them: a megabyte, or as many as STANDFIRST_HOSTILE_MEGABYTES says.</summary>
    public static readonly int Length =
        int.Parse(Environment.GetEnvironmentVariable("STANDFIRST_HOSTILE_MEGABYTES") ?? "1") * 1_000_000;

    public static readonly HostilePage[] All =
    [
        new("a story as it should be",
            "<p class=\"a b\">Fog held the <a href=\"/harbour?a=1&amp;b=2\">ferries</a> in port on day #.</p>\n"),

        // Depth
        new("nested elements", "<div>"),
        new("nested elements that are closed again", "<div>", End: Times(10_000, "</div>")),
        new("nested unknown elements", "<x>"),
        new("nested list items", "<ul><li>"),
        new("nested definitions", "<dl><dd>"),
        new("nested tables", "<table><tr><td>"),
        new("nested tables with text where none may be", "<table>a<tr>b<td>"),
        new("nested templates", "<template>") { LevelsOfAnElement = 2 },
        new("nested templates of rows", "<template><tr>") { LevelsOfAnElement = 2 },
        new("nested selects", "<select><div>"),
        new("nested options", "<option><div>", "<select>"),
        new("nested framesets", "<frameset>"),
        new("nested objects", "<object>"),
        new("nested divisions in a paragraph's object", "<div>", "<p><object>"),
        new("nested forms", "<form><div></form>") { LevelsOfAnElement = 2 },
        new("nested buttons", "<button><div>"),
        new("nested SVG", "<svg>"),
        new("nested groups in SVG", "<g>", "<svg>"),
        new("nested SVG and HTML in turn", "<svg><foreignObject><div>"),
        new("nested MathML and HTML in turn", "<math><mi><p>"),
        new("nested annotations", "<annotation-xml encoding=text/html><div><math>", "<math>"),
        new("nested headings", "<h1><div>"),
        new("nested rubies", "<ruby><rtc><rt>"),
        new("nested captions", "<table><caption>"),

        // Formatting elements
        new("the same formatting element, never closed", "<b>"),
        new("different formatting elements, never closed", "<font color=#>"),
        new("different formatting elements before paragraphs", "<font color=#><p>"),
        new("the same formatting elements before paragraphs", "<b><i><u><p>"),
        new("formatting elements with attributes of their own",
            "<font a=# b=1 c=2 d=3 e=4 f=5 g=6 h=7 i=8 j=9>"),
        new("formatting elements with the difference at the end",
            "<b a b c d e f g h i j k l m n o p q r s t=#>"),
        new("formatting elements behind markers", "<font color=#>", Times(600, "<object>")),
        new("formatting elements closed behind a million markers", "<object><a></a>"),
        new("wrongly nested formatting", "<b><i>a</b>b</i>"),
        new("wrongly nested formatting, never closed", "<b><i></b>"),
        new("the adoption agency, paragraph by paragraph", "<b><p></b>"),
        new("the adoption agency at depth", "<a><div>"),
        new("the adoption agency with eight formatting elements",
            "<b><i><u><s><em><tt><big><small><p></b></i></u></s></em></tt></big></small>"),
        new("the adoption agency from far away", "<b><x><x><x><x><x><x><x><x><p></b>"),
        new("the adoption agency in a table", "<table><b><tr></b>"),
        new("end tags of formatting out of scope", "</b>", "<b><table>" + Times(1000, "<x>")),
        new("anchors", "<a>"),
        new("anchors in paragraphs", "<a href=#><p>"),
        new("nobr", "<nobr>"),
        new("nobr before paragraphs", "<nobr><p>"),
        new("formatting elements, then tables", "<b id=#><table>"),
        new("formatting elements to open again in each cell", "<td>a", Numbered(500, "<b id=#>") + "<table>"),
        new("formatting elements to open again in each paragraph", "<p>a", Numbered(500, "<b id=#>")),

        // Searches of the stack
        new("end tags of paragraphs", "</p>"),
        new("end tags of paragraphs out of scope", "</p>", "<p><button>" + Times(1000, "<x>")),
        new("end tags of list items out of scope", "</li>", "<ul><li><object>" + Times(1000, "<x>")),
        new("end tags that close nothing", "</y>", Times(1000, "<x>")),
        new("end tags of headings", "</h1>", Times(1000, "<x>")),
        new("list items in depth", "<li>", Times(1000, "<x>")),
        new("definitions in depth", "<dd></dd>", Times(1000, "<x>")),
        new("forms in depth", "<form>", Times(1000, "<x>")),
        new("end tags of foreign elements", "</x>", "<svg>" + Times(1000, "<g>")),
        new("end tags of foreign paragraphs", "</p>", Times(1000, "<x>") + "<svg>"),
        new("end tags of tables out of scope", "</table>", "<table><td><template>" + Times(1000, "<x>")),
        new("inputs in depth", "<input>", Times(1000, "<x>")),

        // Tables
        new("rows", "<tr>", "<table>"),
        new("cells", "<td>", "<table>"),
        new("columns with text between", "<col>a", "<table>"),
        new("text before the table", "a<tr>", "<table>"),
        new("text before the table and references in it", "a<tr><td>&amp;</td></tr>", "<table>"),
        new("elements before the table", "<i>a<tr>", "<table>"),
        new("tables in tables without a cell", "<table>"),
        new("captions", "<caption>a", "<table>"),
        new("body after body", "<body><p></body></html>"),

        // Options shown in their select
        new("options that are shown", "<option selected>a", ShowingSelect),
        new("options that are not shown", "<option>a", ShowingSelect),
        new("shown options in shown options", "<option selected><div>a", ShowingSelect),
        new("a shown option that shows itself", "<option selected>a<div><selectedcontent>", "<select>"),
        new("selects that show", "<select><selectedcontent></selectedcontent><option>a</select>"),
        new("a long list in a shown option", "<br>",
            ShowingSelect + Times(200, "<option selected><div>")),

        // Attributes
        new("attributes of different names", " a#=1", "<p", ">"),
        new("attributes of one name", " a=1", "<p", ">"),
        new("attributes of three names", " a b c", "<p", ">"),
        new("attributes on many elements", "<p a b c d>"),
        new("attributes without names", "=", "<p ", ">"),
        new("attributes of a second html element", "<html a#=1>"),
        new("attributes of a second html element and of others", "<html a#=1><br id=1>"),
        new("second html elements", "<html>", "<html " + Numbered(1000, " a#") + ">"),
        new("attributes of a second body", "<body a#=1><p>"),
        new("slashes in a tag", "/", "<p ", ">"),
        new("white space in a tag", " ", "<p", ">"),
        new("an attribute's value that never ends", "a", "<p a=\""),
        new("an attribute's value of references", "&amp;", "<p a=\"", "\">"),
        new("an attribute's name that never ends", "a", "<p "),

        // Names
        new("unknown elements", "<x#>"),
        new("unknown elements with long names", "<an-element-with-a-name-of-some-length-#>"),
        new("unknown elements, closed", "<x#></x#>"),
        new("unknown attributes", "<p a#>"),
        new("unknown names that collide", "<#>") { Number = Colliding },
        new("a name that never ends", "a", "<"),
        new("names without an end", "<a"),

        // Text and what is read as such
        new("less-than signs", "<"),
        new("less-than signs and spaces", "< "),
        new("greater-than signs", ">"),
        new("ampersands", "&"),
        new("references that are none", "&notanyx"),
        new("references without semicolons", "&notit"),
        new("references", "&amp;"),
        new("references that grow", "&nGt;"),
        new("references between elements", "&lt;<br>"),
        new("references of surrogates", "&#xD800;&#57343;"),
        new("references of endless numbers", "0", "&#"),
        new("references of numbers out of range", "&#x110000;&#0;&#99999999999999999999;"),
        new("NULs", "\0"),
        new("NULs and letters", "a\0"),
        new("NULs in tags", "<p\0 a\0=\0>\0</p\0>"),
        new("NULs in a table", "a\0", "<table>"),
        new("NULs in foreign elements", "a\0", "<svg>"),
        new("a comment that never ends", "a", "<!--"),
        new("a comment of hyphens", "-", "<!--"),
        new("a comment of ends that are none", "--!", "<!--"),
        new("comments", "<!---->"),
        new("comments that are none", "<!>"),
        new("instructions", "<?a>"),
        new("document types", "<!DOCTYPE a>"),
        new("a document type that never ends", "a", "<!DOCTYPE html PUBLIC \""),
        new("a script that opens comments and scripts", "<!--<script>", "<script>"),
        new("a script that closes other scripts", "</script", "<script><!--<script>"),
        new("a script of elements", "<a", "<script><!--"),
        new("a script of ends of other elements", "</a#", "<script>"),
        new("a script's comments", "<!-- -->", "<script>"),
        new("a title of ends of other elements", "</tit#", "<title>"),
        new("a title of references", "&lt;", "<title>"),
        new("a style of less-than signs", "<", "<style>"),
        new("plain text", "</plaintext>&amp;", "<plaintext>"),
        new("CDATA", "<![CDATA[]]>", "<svg>"),
        new("CDATA of brackets", "]", "<svg><![CDATA["),
        new("CDATA outside of foreign elements", "<![CDATA[a]]>"),
        new("line feeds behind pre", "<pre>\n"),
        new("carriage returns", "\r\n\r"),
        new("white space", " "),
        new("white space and letters in a frameset", "a ", "<frameset>"),
        new("white space and letters behind a frameset", " a", "<frameset></frameset></html>"),
        new("frames", "<frame>", "<frameset>"),
        new("framesets after a body that might give way", "<frameset></frameset>", "<body><div><p>"),
    ];

    /// <summary>
    /// How many levels of the tree an open element may stand for: a template's contents are a node of their own, and a
    /// form that is closed before what is in it is no longer open, but still around it.
    /// </summary>
    public int LevelsOfAnElement { get; init; } = 1;

    /// <summary>What stands for "#" at a repetition.</summary>
    public Func<int, string> Number { get; init; } = number => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The page of a name.</summary>
    public static HostilePage Of(string name) => All.Single(page => page.Name == name);

    /// <summary>The page, of about so many bytes.</summary>
    public string OfLength(int bytes)
    {
        var page = new StringBuilder(bytes + 256).Append(Begin);
        bool isNumbered = Unit.Contains('#');
        for (int number = 0; page.Length < bytes - End.Length; number++)
            page.Append(isNumbered ? Unit.Replace("#", Number(number)) : Unit);
        return page.Append(End).ToString();
    }

    public override string ToString() => Name;

    static string Times(int count, string unit) => string.Concat(Enumerable.Repeat(unit, count));

    static string Numbered(int count, string unit) =>
        string.Concat(Enumerable.Range(0, count).Select(number => unit.Replace("#", $"{number}")));

    static readonly Lazy<string[]> CollidingNames = new(FindCollidingNames);

    static string Colliding(int number) => CollidingNames.Value[number % CollidingNames.Value.Length];

    // Names that come to one place in the table of a page's own names, while it has no more than 16,384 places.
    static string[] FindCollidingNames()
    {
        List<string> names = [];
        Span<byte> name = stackalloc byte[7];
        for (int number = 0; names.Count < 5000; number++)
        {
            for (int i = 0, rest = number; i < name.Length; i++, rest /= 26)
                name[i] = (byte)('a' + rest % 26);
            if ((LetterHash.Of(0, name) & 16383) == 7)
                names.Add(Encoding.ASCII.GetString(name));
        }
        return [.. names];
    }
}
