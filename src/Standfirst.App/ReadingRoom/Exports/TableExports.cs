using System.Runtime.CompilerServices;
using Standfirst.App.ReadingRoom.Weak;
using Standfirst.Archive.Search.People;
using Standfirst.Archive.Weaknesses;

namespace Standfirst.App.ReadingRoom.Exports;

/// <summary>The lists that are tables.</summary>
static class TableExports
{
    /// <summary>Names, with how often there is something of them.</summary>
    public static readonly ExportList People = new TableExport<FoundName>(
        "people",
        FindNames,
        [
            ("name", row => row.Name),
            ("articles", row => row.Articles),
            ("quotations", row => row.Quotations),
            ("first", row => row.First),
            ("last", row => row.Last),
        ]);

    /// <summary>Everything that articles say of those who bear a name: a row for each person and article.</summary>
    public static readonly ExportList Person = new TableExport<(int Person, Appearance Appearance)>(
        "person",
        FindAppearances,
        [
            ("person", row => row.Person),
            ("name", row => row.Appearance.Name),
            ("published", row => row.Appearance.Published),
            ("site", row => row.Appearance.Site),
            ("headline", row => row.Appearance.Headline),
            ("articleId", row => row.Appearance.ArticleId),
            ("mentions", row => row.Appearance.Mentions),
            ("descriptions", row => string.Join("; ", row.Appearance.Descriptions.Select(one => one.Value))),
            ("relations", row => string.Join("; ", row.Appearance.Relations.Select(one => $"{one.Kind}: {one.Name}"))),
        ]);

    /// <summary>Records that need a look, each with its reasons.</summary>
    public static readonly ExportList Weak = new TableExport<WeakRecord>(
        "weak",
        FindWeak,
        [
            ("articleId", row => row.ArticleId),
            ("address", row => row.Address),
            ("site", row => row.Site),
            ("published", row => row.Published),
            ("headline", row => row.Headline),
            ("reasons", row => string.Join("; ", row.Reasons.Select(reason => reason.Words))),
        ]);

    static async IAsyncEnumerable<WeakRecord> FindWeak(ExportAsk ask, [EnumeratorCancellation] CancellationToken cancel)
    {
        Weakness why = WeakWords.Find(ask.Words["why"].FirstOrDefault());
        FoundWeakRecords found;
        long? after = null;
        do
        {
            found = await ask.Archive.WeakRecords.List(why, after, WeakRecordList.LargestPage, cancel);
            foreach (WeakRecord record in found.Records)
                yield return record;
            after = found.Next;
        }
        while (after is not null);
    }

    static async IAsyncEnumerable<FoundName> FindNames(ExportAsk ask, [EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (FoundName name in (await ask.Archive.Search.FindPeople(ask.Asked.Text, cancel)).Names)
            yield return name;
    }

    static async IAsyncEnumerable<(int, Appearance)> FindAppearances(
        ExportAsk ask, [EnumeratorCancellation] CancellationToken cancel)
    {
        var found = await ask.Archive.Search.Person(ask.Name, cancel);
        foreach ((int place, JoinedPerson person) in found.People.Index())
        {
            foreach (Appearance appearance in person.Appearances)
                yield return (place + 1, appearance);
        }
    }
}
