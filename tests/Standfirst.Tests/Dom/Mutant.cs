using System.Text;

namespace Standfirst.Tests.Dom;

/// <summary>A page with something wrong in it: the same for the same seed.</summary>
static class Mutant
{
    const string MarkupLetters = "<>/=&;\"'!?-[]\0 \t\n\f";

    static readonly string[] StrayTags =
    [
        "<a>", "</a>", "<b>", "</b>", "<i>", "</i>", "<nobr>", "<font size=1>", "<p>", "</p>", "<div>",
        "</div>", "<ul>", "<li>", "</li>", "<dd>", "<h1>", "</h2>", "<button>", "</button>", "<form>",
        "</form>", "<input>", "<table>", "</table>", "<caption>", "<colgroup>", "<col>", "<tbody>",
        "</tbody>", "<tr>", "</tr>", "<td>", "</td>", "<select>", "</select>", "<option selected>",
        "<optgroup>", "<selectedcontent>", "<template>", "</template>", "<svg>", "</svg>",
        "<foreignObject>", "<math>", "</math>", "<mi>", "<annotation-xml encoding=text/html>", "<title>",
        "</title>", "<textarea>", "<script>", "</script>", "<style>", "</style>", "<!--", "-->",
        "<![CDATA[", "]]>", "<!DOCTYPE html>", "<head>", "</head>", "<body id=x>", "</body>",
        "<html lang=x>", "</html>", "<frameset>", "<frame>", "</frameset>", "<noframes>", "<noscript>",
        "</noscript>", "<plaintext>", "<object>", "</object>", "<ruby>", "<rt>", "<hr>", "<br>", "</br>",
        "<image>", "<pre>\n", "&amp;", "&notit;", "&#0;", "&#xD800;",
    ];

    delegate byte[] Mutation(byte[] page, byte[] other, Random random);

    static readonly Mutation[] Mutations =
        [Flip, OtherLetters, CutOff, Splice, AddTags, AddTags, DropPieces, Deepen];

    /// <summary>A mutant of one of the pages.</summary>
    public static string Of(IReadOnlyList<byte[]> pages, int seed)
    {
        var random = new Random(seed);
        byte[] page = pages[random.Next(pages.Count)];
        for (int times = random.Next(1, 4); times > 0; times--)
            page = Mutations[random.Next(Mutations.Length)](page, pages[random.Next(pages.Count)], random);
        return Encoding.UTF8.GetString(page);
    }

    static byte[] Flip(byte[] page, byte[] other, Random random) =>
        WithLetters(page, random, letter => (byte)(letter ^ 1 << random.Next(8)));

    static byte[] OtherLetters(byte[] page, byte[] other, Random random) =>
        WithLetters(page, random, _ => (byte)MarkupLetters[random.Next(MarkupLetters.Length)]);

    static byte[] WithLetters(byte[] page, Random random, Func<byte, byte> change)
    {
        byte[] mutant = [.. page];
        for (int count = random.Next(1, 50); count > 0 && mutant.Length > 0; count--)
        {
            int at = random.Next(mutant.Length);
            mutant[at] = change(mutant[at]);
        }
        return mutant;
    }

    static byte[] CutOff(byte[] page, byte[] other, Random random) => page[..random.Next(page.Length + 1)];

    static byte[] Splice(byte[] page, byte[] other, Random random) =>
        [.. page[..random.Next(page.Length + 1)], .. other[random.Next(other.Length + 1)..]];

    static byte[] AddTags(byte[] page, byte[] other, Random random)
    {
        for (int count = random.Next(1, 30); count > 0; count--)
        {
            int at = random.Next(page.Length + 1);
            byte[] tag = Encoding.UTF8.GetBytes(StrayTags[random.Next(StrayTags.Length)]);
            page = [.. page[..at], .. tag, .. page[at..]];
        }
        return page;
    }

    static byte[] DropPieces(byte[] page, byte[] other, Random random)
    {
        for (int count = random.Next(1, 10); count > 0; count--)
        {
            int from = random.Next(page.Length + 1);
            page = [.. page[..from], .. page[Math.Min(page.Length, from + random.Next(200))..]];
        }
        return page;
    }

    // Near the greatest depth the last open element gives way to the next.
    static byte[] Deepen(byte[] page, byte[] other, Random random)
    {
        string tag = StrayTags[random.Next(StrayTags.Length)];
        string tags = string.Concat(Enumerable.Repeat(tag, random.Next(495, 520)));
        return [.. Encoding.UTF8.GetBytes(tags), .. page];
    }
}
