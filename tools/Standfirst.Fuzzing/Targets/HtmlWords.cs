namespace Standfirst.Fuzzing.Targets;

/// <summary>The words of HTML, those first that make parsers work hard.</summary>
static class HtmlWords
{
    public static readonly string[] Tags =
    [
        "<a>", "</a>", "<a href=x>", "<b>", "</b>", "<i>", "</i>", "<nobr>", "<font size=1>", "<p>", "</p>", "<div>", "</div>",
        "<ul>",
        "<li>", "</li>", "<dd>", "<dl>", "<h1>", "</h2>", "<button>", "</button>", "<form>", "</form>", "<input>", "<table>",
        "</table>",
        "<caption>", "<colgroup>", "<col>", "<tbody>", "</tbody>", "<tr>", "</tr>", "<td>", "</td>", "<select>", "</select>",
        "<option selected>", "<optgroup>", "<selectedcontent>", "<template>", "</template>", "<svg>", "</svg>", "<foreignObject>",
        "<math>", "</math>", "<mi>", "<annotation-xml encoding=text/html>", "<title>", "</title>", "<textarea>", "</textarea>",
        "<script>",
        "</script>", "<style>", "</style>", "<!--", "-->", "<![CDATA[", "]]>", "<!DOCTYPE html>", "<head>", "</head>",
        "<body id=x>",
        "</body>", "<html lang=x>", "</html>", "<frameset>", "<frame>", "</frameset>", "<noframes>", "<noscript>", "</noscript>",
        "<plaintext>", "<object>", "</object>", "<ruby>", "<rt>", "<hr>", "<br>", "</br>", "<image>", "<pre>\n", "<x>", "</x>",
        "&amp;", "&notit;", "&#0;", "&#xD800;", "&#x80;", "&", "<", ">", "/", "=", "\"", "'", "\0", "\r\n", "\f",
    ];

    public static readonly string[] Page =
    [
        "<article>", "</article>", "<main>", "<header>", "<footer>", "<nav>", "<aside>", "<section>", "<figure>", "</figure>",
        "<figcaption>", "</figcaption>", "<blockquote>", "</blockquote>", "<blockquote class=\"twitter-tweet\">",
        "<time datetime=\"2025-11-26\">",
        "</time>", "<img src=\"/a.jpg\" alt=\"quay\">", "<picture>", "<source srcset=\"/a.jpg 1x, /b.jpg 2x\">",
        "<video src=\"/a.mp4\">",
        "<iframe src=\"https://www.youtube.com/embed/abcdefghijk\">", "</iframe>", "<meta charset=\"shift_jis\">",
        "<meta charset=\"windows-1252\">", "<meta property=\"og:title\" content=\"Quay closed\">",
        "<meta name=\"author\" content=\"Ana Ruiz\">",
        "<meta property=\"article:published_time\" content=\"2025-11-26T10:00:00Z\">",
        "<link rel=\"canonical\" href=\"https://a.example/b\">",
        "<base href=\"https://a.example/\">", "<script type=\"application/ld+json\">",
        "{\"@type\":\"NewsArticle\",\"headline\":\"Quay\"}",
        "<p class=\"byline\">By Ana Ruiz and Jon Quill</p>", "<h1 itemprop=\"headline\">",
        "<div itemscope itemtype=\"http://schema.org/NewsArticle\">",
        "<p>“We will not wait,” said Ana Ruiz, 52.</p>", "<p>Correction: an earlier version said Monday.</p>", "<p hidden>",
        "<div style=\"display:none\">",
        "<div class=\"paywall\">", "<div class=\"live-entry\">", "<h2>", "<ol>", "<table><tr><td>1</td></tr></table>",
        "<br><br>", " ", "“", "”", "»", "\u3000",
        "\u00FF\u00FE", "\u00EF\u00BB\u00BF", "\u00C3", "\u001B$B", "\u0080", "\u00A0",
    ];

    public static readonly (string, string)[] Nests =
    [
        ("<div>", "</div>"), ("<b>", "</b>"), ("<a>", "</a>"), ("<p>", "</p>"), ("<ul><li>", "</li></ul>"),
        ("<table><tr><td>", "</td></tr></table>"),
        ("<svg>", "</svg>"), ("<math>", "</math>"), ("<template>", "</template>"), ("<select>", "</select>"),
        ("<font color=1>", "</font>"),
        ("<blockquote>", "</blockquote>"), ("<article>", "</article>"), ("<x>", "</x>"), ("<span>", "</span>"),
        ("<button>", "</button>"),
    ];
}
