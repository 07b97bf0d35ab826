using System.Globalization;
using Standfirst.Language.Sentences;

namespace Standfirst.Language.Quotations;

/// <summary>When something was said, as a day of the week beside the cue tells: the last one up to the day of
/// publication.</summary>
static class SaidDay
{
    static readonly WordTable<DayOfWeek?> Days = new(
        ("monday mon", DayOfWeek.Monday), ("tuesday tue tues", DayOfWeek.Tuesday),
        ("wednesday wed", DayOfWeek.Wednesday), ("thursday thu thurs", DayOfWeek.Thursday),
        ("friday fri", DayOfWeek.Friday), ("saturday sat", DayOfWeek.Saturday), ("sunday", DayOfWeek.Sunday));

    static readonly ulong Yesterday = WordHash.Of("yesterday"), Today = WordHash.Of("today"), Usa = WordHash.Of("usa"),
        On = WordHash.Of("on");

    static readonly ulong Last = WordHash.Of("last"), Night = WordHash.Of("night"), This = WordHash.Of("this"),
        That = WordHash.Of("that");

    static readonly WordSet PartsOfToday = new("morning afternoon evening lunchtime");

    // "said in a statement on Tuesday": farther on the day is that of something else.
    const int Reach = 6, LongestSentence = 80;

    /// <summary>The ISO day; null where the words tell none or the article has no day of its own.</summary>
    /// <param name="story">The story.</param>
    /// <param name="found">Who says what.</param>
    /// <param name="passage">Its sentence.</param>
    /// <param name="isTold">Whether the sentence before may tell it: it tells the medium, or something was written.</param>
    public static string? Find(CodedStory story, in Attribution found, TokenSpan passage, bool isTold)
    {
        if (story.Story.Article.Published?.Day is not { } published || IsUnsaid(story, found.Head))
            return null;
        int back = Behind(story, found, passage, published.DayOfWeek);
        if (back < 0)
            back = Before(story, found, passage, published.DayOfWeek);
        if (back < 0)
            back = BySentenceBefore(story, found, passage, published.DayOfWeek, isTold);
        if (back < 0)
            return null;
        // The calendar has no day before its first.
        var day = DateOnly.FromDayNumber(Math.Max(0, published.DayNumber - back));
        return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    static int Behind(CodedStory story, in Attribution found, TokenSpan passage, DayOfWeek today)
    {
        var (cue, source) = (found.Cue, found.Source);
        int behind = source.First >= cue.End ? source.End : cue.End, end = Math.Min(passage.End, behind + Reach);
        for (int at = cue.First; at < end && story.StretchOf(at) < 0; at++)
        {
            if (source.First <= at && at < source.End)
                continue;
            // In what she said it is the day of something else: "said that on Tuesday".
            // "said the body was found on Tuesday": the day of the verb between.
            bool isOutside = at < cue.End || at <= behind + 1 || found.Behind.IsEmpty || at < found.Behind.First;
            if (DaysBack(story, at, today) is >= 0 and var back && (isOutside || story.Story.Tokens[at - 1].Hash == On))
                return back;
            if (!isOutside && IsVerb(story.Story.Tags[at]))
                break;
            if (story.Story.Tokens[at] is var token && (token.Kind == TokenKind.Mark || at >= behind && token.Hash == That))
                break;
        }
        return -1;
    }

    static bool IsVerb(PartOfSpeech tag) => tag is PartOfSpeech.PastTense or PartOfSpeech.Modal or PartOfSpeech.Verb
        or PartOfSpeech.Gerund or PartOfSpeech.ThirdPerson or PartOfSpeech.PresentTense;

    // "should say on Tuesday", "plans to say on Tuesday", "is expected to return on Tuesday"; but "sought to say on Tuesday".
    static bool IsUnsaid(CodedStory story, int head)
    {
        var tags = story.Story.Tags;
        return tags[head] switch
        {
            PartOfSpeech.PastParticiple => head > 0 && Being.Has(story.Story.Tokens[head - 1]),
            PartOfSpeech.Verb => head > 0 && tags[head - 1] == PartOfSpeech.Modal || head > 1 && tags[head - 1] == PartOfSpeech.To
                && tags[head - 2] is PartOfSpeech.ThirdPerson or PartOfSpeech.PresentTense or PartOfSpeech.PastParticiple
                    or PartOfSpeech.Gerund or PartOfSpeech.Adjective,
            _ => false,
        };
    }

    static readonly WordSet Being = new("is are 's 're be");

    // "On Tuesday Ana Ruiz said": not in what was said.
    static int Before(CodedStory story, in Attribution found, TokenSpan passage, DayOfWeek today)
    {
        int first = Math.Max(found.Before.End, passage.First), end = found.Source.IsEmpty ? found.Cue.First
            : Math.Min(found.Source.First, found.Cue.First);
        for (int at = Math.Max(first, end - 2 * Reach); at < end; at++)
        {
            if (story.StretchOf(at) < 0 && DaysBack(story, at, today) is >= 0 and var back)
                return back;
        }
        return -1;
    }

    // "She shared a picture on Monday. “…,” she wrote."; "She broke the news last night in a post. “…,” it read."
    static int BySentenceBefore(CodedStory story, in Attribution found, TokenSpan passage, DayOfWeek today, bool isTold)
    {
        int number = story.SentenceOf(passage.First) - 1;
        if (number < 0)
            return -1;
        var before = story.Story.Sentences[number];
        bool isWritten = WordCodes.ClassOf(story.Code(found.Head)) == CueClass.Write;
        if (!isTold && !isWritten && !IsText(story, found.Source))
            return SetScene(story, found, before, story.Story.Sentences[number + 1], today);
        int back = Within(story, before, today);
        // "She resigned on Monday. Her letter was short. She wrote: “…”"
        return back < 0 && isWritten && number > 0 && TellsOfWriting(story, before)
            ? Within(story, story.Story.Sentences[number - 1], today)
            : back;
    }

    static int Within(CodedStory story, in Sentence sentence, DayOfWeek today)
    {
        for (int at = sentence.FirstToken; at < Math.Min(sentence.EndToken, sentence.FirstToken + LongestSentence); at++)
        {
            if (story.StretchOf(at) < 0 && DaysBack(story, at, today) is >= 0 and var back)
                return back;
        }
        return -1;
    }

    static readonly WordSet Writings = new("letter post statement message tweet caption note email");

    static readonly ulong It = WordHash.Of("it");

    static bool IsText(CodedStory story, TokenSpan source) =>
        !source.IsEmpty && (story.Story.Tokens[source.First].Hash == It && source.First + 1 == source.End
            || story.Story.Tokens[source.End - 1] is { IsCapitalized: false } last && Writings.Has(last));

    static bool TellsOfWriting(CodedStory story, in Sentence sentence)
    {
        for (int at = sentence.FirstToken; at < Math.Min(sentence.EndToken, sentence.FirstToken + Reach); at++)
        {
            if (Writings.Has(story.Story.Tokens[at]))
                return true;
        }
        return false;
    }

    // "Last night he went live. “…,” he told his fans.": the day sets the scene for what follows in the paragraph.
    static int SetScene(CodedStory story, in Attribution found, in Sentence before, in Sentence here, DayOfWeek today)
    {
        if (before.Paragraph != here.Paragraph || found.Source.IsEmpty
            || story.Story.Tags[found.Head] != PartOfSpeech.PastTense
            || story.Story.Tags[found.Source.First] != PartOfSpeech.Pronoun)
            return -1;
        int back = -1, at = before.FirstToken;
        for (int end = Math.Min(before.EndToken, at + LongestLead); at < end && story.StretchOf(at) < 0; at++)
        {
            if (story.Story.Tokens[at].Hash == story.Story.Tokens[found.Source.First].Hash
                || back >= 0 && story.Story.Tags[at] == PartOfSpeech.Name && !IsOfDay(story, at))
                return back;
            if (back < 0)
                back = DaysBack(story, at, today);
        }
        return -1;
    }

    static bool IsOfDay(CodedStory story, int at) => Days.TryFind(story.Story.Tokens[at], out _);

    // "On Tuesday night,": so long is what stands before the one who did something then.
    const int LongestLead = 6;

    // How many days ago a word tells of; -1 where it tells no day.
    static int DaysBack(CodedStory story, int at, DayOfWeek today)
    {
        var tokens = story.Story.Tokens;
        ref readonly var token = ref tokens[at];
        if (Days.TryFind(token, out var day) && token.IsCapitalized)
            return ((int)today - (int)day! + 7) % 7;
        if (token.Hash == Yesterday)
            return 1;
        if (token.Hash == Today)
            return at > 0 && tokens[at - 1].Hash == Usa ? -1 : 0;
        if (at + 1 >= tokens.Length)
            return -1;
        return token.Hash == Last && tokens[at + 1].Hash == Night ? 1 : token.Hash == This
            && PartsOfToday.Has(tokens[at + 1]) ? 0 : -1;
    }
}
