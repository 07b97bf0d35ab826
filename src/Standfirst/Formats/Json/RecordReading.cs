using Standfirst.Articles;

namespace Standfirst.Formats.Json;

/// <summary>Makes the article of its record: what <see cref="ArticleRecord"/> shows, read back field by field.</summary>
static class RecordReading
{
    /// <summary>The article of a record whose text is known.</summary>
    public static Article ArticleOf(RecordFields record, string text) => Checked(new()
    {
        Url = record.Words("url"),
        CanonicalUrl = record.Words("canonicalUrl"),
        Kind = record.Chosen<PageKind>("kind"),
        Headline = record.Words("headline"),
        Kicker = record.Words("kicker"),
        Standfirst = record.Words("standfirst"),
        Description = record.Words("description"),
        Authors = record.Each("authors", AuthorOf),
        Dateline = record.One("dateline", fields => new Dateline(fields.Words("place"), fields.Words("agency"))),
        Published = record.One("published", MomentOf),
        Modified = record.One("modified", MomentOf),
        Language = record.Words("language"),
        SiteName = record.Words("siteName"),
        Section = record.Words("section"),
        Keywords = record.WordList("keywords"),
        Genre = record.Words("genre"),
        IsFree = record.Flag("isFree"),
        IsCutOff = record.Flag("isCutOff"),
        Text = text,
        Blocks = record.Each("blocks", BlockOf),
        Links = record.Each("links", fields => new Link(fields.NeededSpan(), fields.Needed("url"))),
        Marks = record.Each("marks", fields => new Mark(fields.NeededSpan(), fields.Chosen<MarkKind>("kind"))),
        Images = record.Each("images", ImageOf),
        Embeds = record.Each("embeds", EmbedOf),
        Quotations = record.Each("quotations", QuotationOf),
        People = record.Each("people", PersonOf),
        TimeExpressions = record.Each("timeExpressions", fields => new TimeExpression(
            fields.NeededSpan(), fields.Chosen<TimeExpressionType>("type"), fields.Needed("value"))),
        Timeline = record.Each("timeline", TimelineEntryOf),
        ContentNotes = record.Each("contentNotes", fields => new ContentNote(
            fields.Needed("topic"), fields.Pairs("evidence"), fields.Needed("guideline"))),
        Evidence = record.EachNamed("evidence", (field, fields) => new FieldEvidence(
            field, fields.Needed("from"), fields.Fraction("confidence"), fields.Each("others", TestimonyOf))),
        Page = record.One("page", PageOf) ?? new(),
        ReaderCorrections = record.Each("readerCorrections", ReaderCorrectionOf),
    });

    // Whoever writes the article looks where its blocks point.
    static Article Checked(Article article)
    {
        foreach (Block block in article.Blocks)
        {
            if (block.Image is { } image && (image < 0 || image >= article.Images.Count))
                throw RecordFields.Wrong("image");
            if (block.Embed is { } embed && (embed < 0 || embed >= article.Embeds.Count))
                throw RecordFields.Wrong("embed");
        }
        return article;
    }

    static Author AuthorOf(RecordFields author) =>
        new(author.Needed("name"), author.Chosen<AuthorKind>("kind"), author.Words("url"), author.Words("role"));

    static Moment MomentOf(RecordFields moment) =>
        new(moment.Day("value"), moment.Needed("raw"), moment.Chosen<MomentPrecision>("precision"));

    static Block BlockOf(RecordFields block) => new(block.Chosen<BlockKind>("kind"), block.Span())
    {
        Role = block.Choice<BlockRole>("role"),
        Level = block.Number("level"),
        Depth = block.Number("depth"),
        Ordered = block.Flag("ordered"),
        Rows = block.Table("rows"),
        At = block.Words("at"),
        Heading = block.Words("heading"),
        Image = block.Number("image"),
        Embed = block.Number("embed"),
    };

    static Image ImageOf(RecordFields image) => new(image.Needed("url"))
    {
        Caption = image.Words("caption"),
        Credit = image.Words("credit"),
        Alt = image.Words("alt"),
        Width = image.Number("width"),
        Height = image.Number("height"),
        Gallery = image.Number("gallery"),
        Lead = image.Flag("lead") ?? false,
    };

    static Embed EmbedOf(RecordFields embed) => new(embed.Needed("platform"))
    {
        Url = embed.Words("url"),
        Id = embed.Words("id"),
        Author = embed.Words("author"),
        Handle = embed.Words("handle"),
        Text = embed.Words("text"),
        Posted = embed.Words("posted"),
    };

    static Quotation QuotationOf(RecordFields quotation) =>
        new(quotation.Pairs("content"), quotation.Chosen<QuotationKind>("kind"))
        {
            Cue = quotation.Pair("cue"),
            Mention = quotation.Pair("mention"),
            Speaker = quotation.Words("speaker"),
            Medium = quotation.Words("medium"),
            Said = quotation.Words("said"),
            Confidence = quotation.Fraction("confidence"),
        };

    static Person PersonOf(RecordFields person) => new(person.Needed("id"), person.Needed("name"))
    {
        Mentions = person.Pairs("mentions"),
        Descriptions = person.Each("descriptions", fields => new PersonDescription(
            fields.Chosen<PersonDescriptionKind>("kind"), fields.Needed("value"), fields.NeededPair("evidence"))),
        Relations = person.Each("relations", fields => new PersonRelation(
            fields.Needed("kind"), fields.Needed("person"), fields.NeededPair("evidence"))),
        Confidence = person.Fraction("confidence"),
    };

    static TimelineEntry TimelineEntryOf(RecordFields entry) => new(entry.Needed("date"), entry.NeededPair("evidence"))
    {
        People = entry.WordList("people"),
        Said = entry.Flag("said") ?? false,
    };

    static PageFacts PageOf(RecordFields page) => new()
    {
        Sha256 = page.Needed("sha256"),
        Bytes = page.Number("bytes") ?? 0,
        Charset = page.Needed("charset"),
        Licence = page.One("licence", fields => new Licence(fields.Words("text"), fields.Words("url"), fields.Words("holder"))),
        Reservations = page.Each("reservations", fields => new Reservation(
            fields.Needed("rule"), fields.Needed("from"), fields.Words("policy"))),
        Corrections = page.Each("corrections", CorrectionOf),
        Milliseconds = page.Fraction("milliseconds"),
    };

    static Correction CorrectionOf(RecordFields correction) =>
        new(correction.Chosen<CorrectionKind>("kind"), correction.Needed("text"))
        {
            At = correction.Words("at"),
            Span = correction.Span(),
        };

    static ReaderCorrection ReaderCorrectionOf(RecordFields correction) => new(
        correction.Chosen<CorrectedField>("field"), correction.WordList("to"), correction.Needed("by"), correction.Needed("at"))
    {
        From = correction.WordList("from"),
        Quotation = correction.Number("quotation"),
        Words = correction.Words("words"),
        Reason = correction.Words("reason"),
    };

    static Testimony TestimonyOf(RecordFields said) => new(said.Needed("from"), said.Needed("value"));
}
