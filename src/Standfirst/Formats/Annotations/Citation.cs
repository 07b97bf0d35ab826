using System.Text.Json.Serialization;
using Standfirst.Articles;
using Standfirst.Formats.Lists;
using Standfirst.Text;

namespace Standfirst.Formats.Annotations;

/// <summary>Words of the text that the record says something of.</summary>
/// <param name="Number">The place of what it says in the record's list, from 0.</param>
/// <param name="Span">The words.</param>
/// <param name="Body">What it says of them.</param>
/// <param name="Part">Which of several stretches it cites for the same, from 0.</param>
readonly record struct Citation(int Number, TextSpan Span, AnnotationBody Body, int Part = 0);

/// <summary>What an annotation says of its words: a value, or the address of something else.</summary>
/// <param name="Value">The value; null where there is an address.</param>
/// <param name="Id">The address; null where there is a value.</param>
sealed record AnnotationBody(string? Value, string? Id)
{
    /// <summary>Which kind of body it is; null for what stands elsewhere.</summary>
    [JsonPropertyOrder(-1)]
    public string? Type => Value is null ? null : "TextualBody";
}

/// <summary>One sort of thing that a record cites its text for.</summary>
/// <param name="Name">The list that it stands in, in the record.</param>
/// <param name="Motivation">Why the words are annotated, by the Web Annotation Vocabulary.</param>
/// <param name="Find">Finds all of them, in the record's order.</param>
sealed record CitationKind(string Name, string Motivation, Func<Article, IEnumerable<Citation>> Find)
{
    /// <summary>All sorts, in the order that they are written in.</summary>
    public static readonly CitationKind[] All =
    [
        new("links", "linking", article =>
            from link in Outermost(article.Links.Index(), link => link.Span)
            select new Citation(link.Index, link.Item.Span, new(null, link.Item.Url))),

        new("marks", "highlighting", article =>
            from ofKind in article.Marks.Index().GroupBy(mark => mark.Item.Kind)
            from mark in Outermost(ofKind, mark => mark.Span)
            orderby mark.Index
            select new Citation(mark.Index, mark.Item.Span, new(RecordName.Of(mark.Item.Kind), null))),

        new("blocks", "classifying", article =>
            from block in article.Blocks.Index()
            where block.Item is { Role: not null, Span: not null }
            let role = RecordName.Of(block.Item.Role.GetValueOrDefault())
            select new Citation(block.Index, block.Item.Span.GetValueOrDefault(), new(role, null))),

        new("quotations", "identifying", article =>
            from source in Once(article)
            from quotation in article.Quotations.Index()
            let speaker = source.NameOf(quotation.Item.Speaker)
            let who = speaker ?? WordsOf(article, quotation.Item.Mention) ?? "unnamed"
            from part in quotation.Item.Content.Index()
            select new Citation(quotation.Index, part.Item, new(who, null), part.Index)),

        new("people", "identifying", article =>
            from person in article.People.Index()
            from mention in person.Item.Mentions.Index()
            select new Citation(person.Index, mention.Item, new(person.Item.Name, null), mention.Index)),

        new("descriptions", "describing", article =>
            from person in article.People.Index()
            from description in person.Item.Descriptions.Index()
            let words = $"{person.Item.Name}: {description.Item.Value}"
            select new Citation(person.Index, description.Item.Evidence, new(words, null), description.Index)),

        new("relations", "describing", article =>
            from source in Once(article)
            from person in article.People.Index()
            from relation in person.Item.Relations.Index()
            let other = source.NameOf(relation.Item.Person)
            let words = $"{person.Item.Name}: {relation.Item.Kind} {other}"
            select new Citation(person.Index, relation.Item.Evidence, new(words, null), relation.Index)),

        new("timeExpressions", "tagging", article =>
            from expression in article.TimeExpressions.Index()
            select new Citation(expression.Index, expression.Item.Span, new(expression.Item.Value, null))),

        new("contentNotes", "classifying", article =>
            from note in article.ContentNotes.Index()
            from words in note.Item.Evidence.Index()
            select new Citation(note.Index, words.Item, new(note.Item.Topic, null), words.Index)),

        new("readerCorrections", "editing", article =>
            from correction in article.ReaderCorrections.Index()
            where correction.Item.Quotation is >= 0 && correction.Item.Quotation < article.Quotations.Count
            from part in article.Quotations[correction.Item.Quotation.GetValueOrDefault()].Content.Index()
            let who = CorrectionLines.ValueOf(correction.Item.To)
            select new Citation(correction.Index, part.Item, new(who, null), part.Index)),
    ];

    // Where names are looked up: one for all that is cited of an article.
    static IEnumerable<RowSource> Once(Article article) => [new(article, null)];

    static string? WordsOf(Article article, TextSpan? span) => span?.Of(article.Text).ToString();

    /// <summary>Those whose words do not lie within another's, by where they start.</summary>
    /// <remarks>
    /// They would say nothing new, and a page that nests a thousand elements around its whole text would have it
    /// quoted a thousand times.
    /// </remarks>
    static IEnumerable<(int Index, T Item)> Outermost<T>(
        IEnumerable<(int Index, T Item)> items, Func<T, TextSpan> spanOf)
    {
        int end = 0;
        var outerFirst = items
            .OrderBy(item => spanOf(item.Item).Start)
            .ThenByDescending(item => spanOf(item.Item).End);
        foreach (var item in outerFirst)
        {
            if (spanOf(item.Item).End <= end)
                continue;
            end = spanOf(item.Item).End;
            yield return item;
        }
    }
}
