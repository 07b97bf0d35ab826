using System.Buffers;
using System.Text;
using AngleSharp.Html.Parser;
using Standfirst.Bench;
using Standfirst.Dom;

string task = args.FirstOrDefault() ?? "";
string folder = args.ElementAtOrDefault(1) ?? "../shared/corpora/speed";
int rounds = int.Parse(args.ElementAtOrDefault(2) ?? "9");
var pages = PageSet.Load(folder);
var utf8 = pages.Select(page => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(page))).ToList();
var parser = new HtmlParser();
Contest.Run(utf8, rounds,
    new("PageParser (UTF-8 check and copy too)", page =>
    {
        if (!System.Text.Unicode.Utf8.IsValid(page)) throw new InvalidOperationException();
        byte[] buffer = ArrayPool<byte>.Shared.Rent(page.Length + PageParser.Padding);
        page.CopyTo(buffer, 0);
        buffer.AsSpan(page.Length, PageParser.Padding).Clear();
        using var tree = PageParser.Parse(buffer, page.Length, Standfirst.Text.ReadingLimits.None);
        ArrayPool<byte>.Shared.Return(buffer);
    }),
    new("AngleSharp ParseDocument", page =>
    {
        using var document = parser.ParseDocument(new MemoryStream(page));
    }));
