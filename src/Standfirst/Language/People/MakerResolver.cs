using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>"The play is by Ana Ruiz. The playwright …", "Prof Tom Ashe … the professor" → whom a noun
/// means that was not used of the person before, but follows from a work or a title.</summary>
static class MakerResolver
{
    // How sure it is.
    const double Sureness = 0.8;

    // So far before "by" the work stands: "a play in two acts | by".
    const int FarthestWork = 5;

    // What somebody made, and what it makes the maker.
    static readonly (string Works, string Makers)[] Rows =
    [
        ("play drama", "playwright dramatist writer"), ("novel novels", "novelist author writer"),
        ("book memoir biography", "author writer"), ("poem poems", "poet"),
        ("film documentary", "director film-maker filmmaker"),
        ("song album", "singer musician songwriter"), ("opera symphony concerto score", "composer"),
        ("painting portrait mural", "painter artist"), ("sculpture statue", "sculptor artist"),
        ("photograph photographs", "photographer"), ("cartoon", "cartoonist"), ("column", "columnist"),
    ];

    // What somebody did, and what it makes who did it.
    static readonly (string Deeds, string Doers)[] DeedRows =
    [
        ("founded co-founded", "founder co-founder"), ("invented", "inventor"), ("created", "creator"),
        ("hosts hosted", "host presenter"), ("presents presented", "presenter host"),
        ("chairs chaired", "chairman chairwoman chair"),
        ("owns owned", "owner"), ("wrote", "writer author"),
        ("designed", "designer"), ("composed", "composer"), ("directed", "director"),
    ];

    static readonly WordTable<WordSet> Doers = new(
        [.. DeedRows.Select(row => (row.Deeds, new WordSet(row.Doers)))]);

    static readonly WordTable<WordSet> Makers = new(
        [.. Rows.Select(row => (row.Works, new WordSet(row.Makers)))]);

    static readonly ulong By = WordHash.Of("by"), Who = WordHash.Of("who");

    /// <summary>The last person mentioned whose title or work says the noun.</summary>
    public static Reference Resolve(Cast cast, int place, int head)
    {
        var story = cast.Story;
        int before = cast.MentionsBefore(place);
        for (int at = before - 1; at >= 0 && at >= before - Salience.MostMentionsBack; at--)
        {
            ref readonly var mention = ref cast.Mentions[at];
            if (mention.Kind == CastMentionKind.Name
                && (RoleSynonyms.IsTitle(story, mention, head) || Made(story, mention, head)
                    || Did(story, mention, head)))
                return new(mention.Member, Sureness);
        }
        return Reference.None;
    }

    // "Ana Ruiz, 88, | founded the firm", "Tom Ashe, who | founded it": the founder.
    static bool Did(SensedStory story, in CastMention mention, int head)
    {
        int end = story.Story.Sentences[mention.Sentence].EndToken;
        int at = Ages.EndBehind(story, mention.End, end);
        if (story.IsMark(at, ','))
            at++;
        if (at < end && story.Tokens[at].Hash == Who)
            at++;
        return at < end && Doers.TryFind(story.Tokens[at], out var doers) && doers.Has(story.Tokens[head]);
    }

    // "the new play by | Ana Ruiz".
    static bool Made(SensedStory story, in CastMention mention, int head)
    {
        int by = mention.Lead - 1;
        if (by < 1 || story.Tokens[by].Hash != By)
            return false;
        int least = Math.Max(0, by - FarthestWork);
        for (int at = by - 1; at >= least && story.Tokens[at].Kind == TokenKind.Word; at--)
        {
            if (Makers.TryFind(story.Tokens[at], out var makers) && makers.Has(story.Tokens[head]))
                return true;
        }
        return false;
    }
}
