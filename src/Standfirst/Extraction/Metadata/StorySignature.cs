using Standfirst.Articles;
using Standfirst.Extraction.Metadata.Bylines;

namespace Standfirst.Extraction.Metadata;

/// <summary>Who signed the story: a paragraph of its text that is nothing but names, at its beginning or its end.</summary>
static class StorySignature
{
    // How often it is right on the development pages that no other witness speaks on.
    const double Confidence = .6;

    const string Field = "authors";

    // The first lines and the last one, where bylines stand.
    const int First = 2, Last = 1;

    /// <summary>The authors: those that the page tells, or the signature where it tells nobody but a desk; the evidence is
    /// null where nothing changes.</summary>
    /// <param name="said">What the page says of its story.</param>
    /// <param name="text">The story's text.</param>
    /// <param name="blocks">Its blocks.</param>
    public static (IReadOnlyList<Author> Authors, FieldEvidence? Evidence) Find(
        PageMetadata said, string text, IReadOnlyList<Block> blocks)
    {
        if (said.Authors.Any(author => author.Kind != AuthorKind.Desk))
            return (said.Authors, null);
        for (int place = 0; place < blocks.Count; place++)
        {
            if (place >= First)
                place = Math.Max(place, blocks.Count - Last);
            var block = blocks[place];
            if (block is not { Kind: BlockKind.Paragraph, Span: { } span })
                continue;
            var line = text.AsSpan(span.Start, span.Length);
            var authors = BylineReader.ReadSigned(line, said.Site) is { Count: > 0 } signed ? signed
                : BylineReader.ReadSignature(line, said.Site);
            if (authors.Count > 0)
                return (authors, new FieldEvidence(Field, "signature", Confidence, Others(said)));
        }
        return (said.Authors, null);
    }

    static IReadOnlyList<Testimony> Others(PageMetadata said) =>
        said.Evidence.FirstOrDefault(evidence => evidence.Field == Field) is { } desk
            ? [new(desk.From, string.Join(", ", said.Authors.Select(author => author.Name))), .. desk.Others] : [];
}
