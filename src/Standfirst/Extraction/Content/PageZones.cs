using Standfirst.Dom;
using Standfirst.Extraction.Content.Judging;

namespace Standfirst.Extraction.Content;

/// <summary>Which parts of a page are not the story.</summary>
static class PageZones
{
    // A word in a class list can mean something else ("sidebar-grid" around every paragraph): where it would take
    // half of all running text away, it is not believed on this page.
    const double StoryShare = 0.5;

    // Readers can write far more than the journalist did. Only a forum is comments and nothing else.
    const double StoryShareOfComments = 0.95;

    const int MostRounds = 8;

    /// <summary>Marks the zones; again without the words that took too much away, at most once a word.</summary>
    public static void Mark(BlockElements elements, ReadOnlySpan<PageBlock> blocks)
    {
        using var words = new Rented<ushort>(elements.All.Length);
        if (!FindWords(elements, words.Items))
            return;
        using var prose = new Rented<int>(elements.All.Length);
        int allProse = SumProse(elements, blocks, prose.Items);
        Span<int> taken = stackalloc int[ZoneWords.Count];
        Span<bool> isDistrusted = stackalloc bool[ZoneWords.Count];
        isDistrusted.Clear();
        for (int round = 0; round < MostRounds; round++)
        {
            taken.Clear();
            MarkOnce(elements, words.Items, prose.Items, taken);
            int greediest = GreediestOf(taken, allProse);
            if (greediest == 0)
                return;
            isDistrusted[greediest] = true;
            for (int place = 0; place < words.Items.Length; place++)
            {
                if (words.Items[place] == greediest)
                    words.Items[place] = WordOf(elements, place, isDistrusted);
            }
        }
    }

    /// <summary>The first word of each element that opens a zone.</summary>
    /// <returns>Whether there is any.</returns>
    static bool FindWords(BlockElements elements, Span<ushort> words)
    {
        bool any = false;
        for (int place = 0; place < words.Length; place++)
        {
            if (!IsFrame(elements.All[place].Tag))
                any |= (words[place] = WordOf(elements, place, [])) != 0;
        }
        return any;
    }

    /// <summary>The first word of an element that opens a zone; 0 when nothing speaks for one.</summary>
    /// <param name="elements">The elements.</param>
    /// <param name="place">Of which one name, role, class and id are looked at, in this order.</param>
    /// <param name="isDistrusted">Words that mean something else on this page; empty where there is none.</param>
    static ushort WordOf(BlockElements elements, int place, ReadOnlySpan<bool> isDistrusted)
    {
        ushort tag = ZoneWords.OfTag(elements.All[place].Tag);
        if (tag != 0 && !(isDistrusted.Length > 0 && isDistrusted[tag]))
            return tag;
        foreach (int name in elements.Names.Elements[place])
        {
            if (name < 0)
                continue;
            foreach (ushort word in elements.Names.ZoneWordsOf(name))
            {
                if (isDistrusted.IsEmpty || !isDistrusted[word])
                    return word;
            }
        }
        return 0;
    }

    static bool IsFrame(TagName tag) => tag is TagName.Html or TagName.Body or TagName.Main or TagName.Article;

    /// <summary>The letters of the running text in each element.</summary>
    /// <returns>Those of the whole page.</returns>
    static int SumProse(BlockElements elements, ReadOnlySpan<PageBlock> blocks, Span<int> prose)
    {
        int all = 0;
        for (int i = 0; i < blocks.Length; i++)
        {
            if (!blocks[i].IsProse)
                continue;
            all += blocks[i].Letters;
            if (elements.Of[i] >= 0)
                prose[elements.Of[i]] += blocks[i].Letters;
        }
        for (int place = prose.Length - 1; place > 0; place--)
        {
            if (elements.All[place].Parent >= 0)
                prose[elements.All[place].Parent] += prose[place];
        }
        return all;
    }

    // Elements are in document order: one comes before all that is in it.
    static void MarkOnce(BlockElements elements, ReadOnlySpan<ushort> words, ReadOnlySpan<int> prose, Span<int> taken)
    {
        var all = elements.All;
        for (int place = 0; place < all.Length; place++)
        {
            ref var element = ref all[place];
            element.Zone = element.Parent < 0 ? Zone.None : all[element.Parent].Zone;
            if (element.Zone != Zone.None || words[place] == 0)
                continue;
            element.Zone = ZoneWords.At(words[place]).Zone;
            taken[words[place]] += prose[place];
        }
    }

    /// <summary>Of the words that took too much away the one that took most, the first of the alphabet of those; 0 when none did.</summary>
    static int GreediestOf(ReadOnlySpan<int> taken, int allProse)
    {
        int greediest = 0;
        for (int word = 1; word < taken.Length; word++)
        {
            if (taken[word] > taken[greediest] && taken[word] > allProse * ShareOf(ZoneWords.At(word).Zone))
                greediest = word;
        }
        return greediest;
    }

    static double ShareOf(Zone zone) => zone == Zone.Comments ? StoryShareOfComments : StoryShare;
}
