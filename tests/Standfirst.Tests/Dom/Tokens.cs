using System.Text;
using Standfirst.Dom;
using Standfirst.Text;

namespace Standfirst.Tests.Dom;

/// <summary>The tokens of a text, written down one a line.</summary>
static class Tokens
{
    public static List<string> Read(string input, ContentModel model, string? lastStartTag)
    {
        input = input.Replace("\r\n", "\n").Replace('\r', '\n');
        byte[] source = new byte[Encoding.UTF8.GetMaxByteCount(input.Length) + PageParser.Padding];
        int length = Encoding.UTF8.GetBytes(input, source);
        source[length] = (byte)'<';
        var notes = new Notes(source);
        var tokenizer = new HtmlTokenizer<NotingSink>(new TokenizerInput
        {
            Source = source,
            Length = length,
            HasNul = source.AsSpan(0, length).Contains((byte)0),
            Side = notes.Side,
            TagNames = notes.TagNames,
            AttributeNames = notes.AttributeNames,
            Attributes = [],
            Limits = ReadingLimits.None,
        }, new NotingSink(notes))
        { Model = model };
        notes.Tokenizer = tokenizer;
        if (lastStartTag is not null)
            tokenizer.SetLastStartTag(notes.NumberOf(lastStartTag));
        tokenizer.Run();
        return notes.Lines;
    }

    /// <summary>The tokens on one line; neighbouring characters are one run, however they were handed over.</summary>
    public static string Joined(IEnumerable<string> tokens) => string.Join(" ", tokens).Replace("» «", "");

    public static string StartTag(string name, IEnumerable<(string Name, string Value)> attributes, bool isSelfClosing) =>
        $"<{name}{string.Concat(attributes.Select(pair => $" {pair.Name}={pair.Value}"))}{(isSelfClosing ? "/" : "")}>";

    public static string EndTag(string name) => $"</{name}>";

    public static string Comment(string words) => $"<!--{words}-->";

    public static string Text(string words) => $"«{words}»";

    public static string Doctype(string? name, string? publicId, string? systemId, bool isCorrect) =>
        $"<!DOCTYPE {name ?? "∅"} {publicId ?? "∅"} {systemId ?? "∅"} {(isCorrect ? "correct" : "quirks")}>";

    sealed class Notes(byte[] source)
    {
        public List<string> Lines { get; } = [];
        public SideBuffer Side { get; } = new();
        public PageNames TagNames { get; } = new(KnownNames.Tags);
        public PageNames AttributeNames { get; } = new(KnownNames.Attributes);
        public HtmlTokenizer<NotingSink>? Tokenizer { get; set; }

        public ushort NumberOf(string tag)
        {
            byte[] letters = Encoding.UTF8.GetBytes(tag);
            ushort known = KnownNames.Tags.Find(letters);
            return known != 0 ? known : TagNames.NumberOf(letters);
        }

        public string? Letters(in TextSlice slice) => slice.Length < 0 ? null
            : Encoding.UTF8.GetString(slice.IsSide ? Side[slice.Offset, slice.Length] : source.AsSpan(slice.Offset, slice.Length));

        public IEnumerable<(string, string)> AttributesOf(Tag tag)
        {
            for (int i = 0; i < tag.AttributeCount; i++)
            {
                var attribute = Tokenizer!.Attributes[tag.FirstAttribute + i];
                byte[] decoded = new byte[CharacterReferences.MostBytes(attribute.Length)];
                int length = CharacterReferences.Decode(source.AsSpan(attribute.Offset, attribute.Length), decoded, inAttribute: true, nulls: true);
                yield return (AttributeNames.LettersOf(attribute.Name), Encoding.UTF8.GetString(decoded, 0, length));
            }
        }
    }

    readonly struct NotingSink(Notes notes) : ITokenSink
    {
        public bool AllowsCharacterData => false;

        public void Text(in TextSlice text) => notes.Lines.Add(Tokens.Text(notes.Letters(text)!));

        public bool StartTag(in Tag tag)
        {
            notes.Lines.Add(Tokens.StartTag(notes.TagNames.LettersOf(tag.Name), notes.AttributesOf(tag), tag.IsSelfClosing));
            return false;
        }

        public void EndTag(in Tag tag) => notes.Lines.Add(Tokens.EndTag(notes.TagNames.LettersOf(tag.Name)));

        public void Comment(in TextSlice letters) => notes.Lines.Add(Tokens.Comment(notes.Letters(letters)!));

        public void Doctype(in Doctype doctype) => notes.Lines.Add(Tokens.Doctype(
            notes.Letters(doctype.Name), notes.Letters(doctype.PublicId), notes.Letters(doctype.SystemId), !doctype.ForcesQuirks));

        public void EndOfFile()
        {
        }
    }
}
