using Standfirst.Articles;

namespace Standfirst.Formats.Json;

/// <summary>Makes the record of an article, field by field: what <see cref="RecordReading"/> reads back.</summary>
/// <remarks>
/// By hand, because the first record is written ten times as soon as by a serializer, which has all types described to it
/// first. <see cref="ArticleRecord"/> tells the record's shape, and the tests have both write the same bytes.
/// </remarks>
static class RecordWriting
{
    /// <summary>Writes the fields of an article's record.</summary>
    /// <param name="record">Where they are written.</param>
    /// <param name="article">The article.</param>
    /// <param name="input">What was read; null leaves it out.</param>
    public static void Write(RecordWriter record, Article article, string? input)
    {
        record.Words("input"u8, input);
        record.Words("url"u8, article.Url);
        record.Words("canonicalUrl"u8, article.CanonicalUrl);
        record.Words("kind"u8, RecordWords.Of(article.Kind));
        record.Words("headline"u8, article.Headline);
        record.Words("kicker"u8, article.Kicker);
        record.Words("standfirst"u8, article.Standfirst);
        record.Words("description"u8, article.Description);
        record.Each("authors"u8, article.Authors, Write);
        record.One("dateline"u8, article.Dateline, Write);
        record.One("published"u8, article.Published, Write);
        record.One("modified"u8, article.Modified, Write);
        record.Words("language"u8, article.Language);
        record.Words("siteName"u8, article.SiteName);
        record.Words("section"u8, article.Section);
        record.WordList("keywords"u8, article.Keywords);
        record.Words("genre"u8, article.Genre);
        record.Flag("isFree"u8, article.IsFree);
        record.Flag("isCutOff"u8, article.IsCutOff);
        record.Words("text"u8, article.Text);
        record.Each("blocks"u8, article.Blocks, Write);
        record.Each("links"u8, article.Links, Write);
        record.Each("marks"u8, article.Marks, Write);
        record.Each("images"u8, article.Images, Write);
        record.Each("embeds"u8, article.Embeds, Write);
        record.Each("quotations"u8, article.Quotations, Write);
        record.Each("people"u8, article.People, Write);
        record.Each("timeExpressions"u8, article.TimeExpressions, Write);
        record.Each("timeline"u8, article.Timeline, Write);
        record.Each("contentNotes"u8, article.ContentNotes, Write);
        record.EachNamed("evidence"u8, ByField(article.Evidence), Write);
        record.One("page"u8, article.Page, Write);
        // Left out where there are none: a page's own record has no such field.
        if (article.ReaderCorrections.Count > 0)
            record.Each("readerCorrections"u8, article.ReaderCorrections, Write);
    }

    /// <summary>Writes the fields of what a reader put right.</summary>
    public static void Write(RecordWriter fields, ReaderCorrection correction)
    {
        fields.Words("field"u8, RecordWords.Of(correction.Field));
        fields.WordList("to"u8, correction.To);
        fields.Words("by"u8, correction.By);
        fields.Words("at"u8, correction.At);
        fields.WordList("from"u8, correction.From);
        fields.Number("quotation"u8, correction.Quotation);
        fields.Words("words"u8, correction.Words);
        fields.Words("reason"u8, correction.Reason);
    }

    static OrderedDictionary<string, FieldEvidence> ByField(IReadOnlyList<FieldEvidence> all)
    {
        OrderedDictionary<string, FieldEvidence> byField = [];
        for (int i = 0; i < all.Count; i++)
            byField[all[i].Field] = all[i];
        return byField;
    }

    static void Write(RecordWriter fields, Author author)
    {
        fields.Words("name"u8, author.Name);
        fields.Words("kind"u8, RecordWords.Of(author.Kind));
        fields.Words("url"u8, author.Url);
        fields.Words("role"u8, author.Role);
    }

    static void Write(RecordWriter fields, Dateline dateline)
    {
        fields.Words("place"u8, dateline.Place);
        fields.Words("agency"u8, dateline.Agency);
    }

    static void Write(RecordWriter fields, Moment moment)
    {
        fields.Words("value"u8, moment.Value);
        fields.Words("raw"u8, moment.Raw);
        fields.Words("precision"u8, RecordWords.Of(moment.Precision));
    }

    static void Write(RecordWriter fields, Block block)
    {
        fields.Words("kind"u8, RecordWords.Of(block.Kind));
        fields.Words("role"u8, RecordWords.Of(block.Role));
        fields.Number("level"u8, block.Level);
        fields.Number("depth"u8, block.Depth);
        fields.Flag("ordered"u8, block.Ordered);
        fields.Table("rows"u8, block.Rows);
        fields.Words("at"u8, block.At);
        fields.Words("heading"u8, block.Heading);
        fields.Span(block.Span);
        fields.Number("image"u8, block.Image);
        fields.Number("embed"u8, block.Embed);
    }

    static void Write(RecordWriter fields, Link link)
    {
        fields.Span(link.Span);
        fields.Words("url"u8, link.Url);
    }

    static void Write(RecordWriter fields, Mark mark)
    {
        fields.Span(mark.Span);
        fields.Words("kind"u8, RecordWords.Of(mark.Kind));
    }

    static void Write(RecordWriter fields, Image image)
    {
        fields.Words("url"u8, image.Url);
        fields.Words("caption"u8, image.Caption);
        fields.Words("credit"u8, image.Credit);
        fields.Words("alt"u8, image.Alt);
        fields.Number("width"u8, image.Width);
        fields.Number("height"u8, image.Height);
        fields.Number("gallery"u8, image.Gallery);
        fields.Flag("lead"u8, image.Lead ? true : null);
    }

    static void Write(RecordWriter fields, Embed embed)
    {
        fields.Words("platform"u8, embed.Platform);
        fields.Words("url"u8, embed.Url);
        fields.Words("id"u8, embed.Id);
        fields.Words("author"u8, embed.Author);
        fields.Words("handle"u8, embed.Handle);
        fields.Words("text"u8, embed.Text);
        fields.Words("posted"u8, embed.Posted);
    }

    static void Write(RecordWriter fields, Quotation quotation)
    {
        fields.Pairs("content"u8, quotation.Content);
        fields.Words("kind"u8, RecordWords.Of(quotation.Kind));
        fields.Pair("cue"u8, quotation.Cue);
        fields.Pair("mention"u8, quotation.Mention);
        fields.Words("speaker"u8, quotation.Speaker);
        fields.Words("medium"u8, quotation.Medium);
        fields.Words("said"u8, quotation.Said);
        fields.Fraction("confidence"u8, quotation.Confidence);
    }

    static void Write(RecordWriter fields, Person person)
    {
        fields.Words("id"u8, person.Id);
        fields.Words("name"u8, person.Name);
        fields.Pairs("mentions"u8, person.Mentions);
        fields.Each("descriptions"u8, person.Descriptions, Write);
        fields.Each("relations"u8, person.Relations, Write);
        fields.Fraction("confidence"u8, person.Confidence);
    }

    static void Write(RecordWriter fields, PersonDescription description)
    {
        fields.Words("kind"u8, RecordWords.Of(description.Kind));
        fields.Words("value"u8, description.Value);
        fields.Pair("evidence"u8, description.Evidence);
    }

    static void Write(RecordWriter fields, PersonRelation relation)
    {
        fields.Words("kind"u8, relation.Kind);
        fields.Words("person"u8, relation.Person);
        fields.Pair("evidence"u8, relation.Evidence);
    }

    static void Write(RecordWriter fields, TimeExpression expression)
    {
        fields.Span(expression.Span);
        fields.Words("type"u8, RecordWords.Of(expression.Type));
        fields.Words("value"u8, expression.Value);
    }

    static void Write(RecordWriter fields, TimelineEntry entry)
    {
        fields.Words("date"u8, entry.Date);
        fields.Pair("evidence"u8, entry.Evidence);
        fields.WordList("people"u8, entry.People);
        fields.Flag("said"u8, entry.Said);
    }

    static void Write(RecordWriter fields, ContentNote note)
    {
        fields.Words("topic"u8, note.Topic);
        fields.Pairs("evidence"u8, note.Evidence);
        fields.Words("guideline"u8, note.Guideline);
    }

    static void Write(RecordWriter fields, FieldEvidence evidence)
    {
        fields.Words("from"u8, evidence.From);
        fields.Fraction("confidence"u8, evidence.Confidence);
        fields.Each("others"u8, evidence.Others, Write);
    }

    static void Write(RecordWriter fields, Testimony testimony)
    {
        fields.Words("from"u8, testimony.From);
        fields.Words("value"u8, testimony.Value);
    }

    static void Write(RecordWriter fields, PageFacts page)
    {
        fields.Words("sha256"u8, page.Sha256);
        fields.Number("bytes"u8, page.Bytes);
        fields.Words("charset"u8, page.Charset);
        fields.One("licence"u8, page.Licence, Write);
        fields.Each("reservations"u8, page.Reservations, Write);
        fields.Each("corrections"u8, page.Corrections, Write);
        fields.Fraction("milliseconds"u8, page.Milliseconds);
    }

    static void Write(RecordWriter fields, Licence licence)
    {
        fields.Words("text"u8, licence.Text);
        fields.Words("url"u8, licence.Url);
        fields.Words("holder"u8, licence.Holder);
    }

    static void Write(RecordWriter fields, Reservation reservation)
    {
        fields.Words("rule"u8, reservation.Rule);
        fields.Words("from"u8, reservation.From);
        fields.Words("policy"u8, reservation.Policy);
    }

    static void Write(RecordWriter fields, Correction correction)
    {
        fields.Words("kind"u8, RecordWords.Of(correction.Kind));
        fields.Words("text"u8, correction.Text);
        fields.Words("at"u8, correction.At);
        fields.Span(correction.Span);
    }
}
