namespace Standfirst.Archive.Copies;

/// <summary>Finds the copies of articles among those that it knows.</summary>
sealed class CopyFinder
{
    /// <summary>So many articles are remembered under one key, the newest. What stands under hundreds of stories has more; a story's
    /// copies have seven other keys.</summary>
    public const int MostUnderKey = 16;

    /// <summary>What is like the texts of more groups that have nothing to do with each other holds nothing but what stands under all
    /// of them, and would join them all.</summary>
    public const int MostGroupsJoined = 4;

    readonly List<SignedArticle> _articles = [];
    readonly Dictionary<int, List<int>> _byKey = [];
    readonly HashSet<int> _compared = [];
    readonly HashSet<long> _found = [];

    /// <summary>Makes an article known. The newest come last.</summary>
    public void Know(SignedArticle article)
    {
        foreach (int key in article.Signature.Keys)
        {
            if (!_byKey.TryGetValue(key, out var under))
                _byKey.Add(key, under = new(1));
            if (under.Count == MostUnderKey)
                under.RemoveAt(0);
            under.Add(_articles.Count);
        }
        _articles.Add(article);
    }

    /// <summary>Finds the copies of an article among those that are known; then it is known, too.</summary>
    /// <param name="article">The article.</param>
    /// <param name="groups">Where it is joined with its copies.</param>
    public void Add(SignedArticle article, CopyGroups groups)
    {
        _compared.Clear();
        _found.Clear();
        foreach (int key in article.Signature.Keys)
        {
            if (!_byKey.TryGetValue(key, out var under))
                continue;
            foreach (int place in under)
            {
                if (_compared.Add(place) && AreCopies(article, _articles[place]))
                    _found.Add(groups.Find(_articles[place].Node));
            }
        }
        if (_found.Count <= MostGroupsJoined)
        {
            foreach (long group in _found)
                groups.Join(article.Node, group);
        }
        Know(article);
    }

    static bool AreCopies(SignedArticle one, SignedArticle other) => CopyJudge.AreCopies(
        CopyLikeness.Of(one.Signature, other.Signature),
        one.SiteId is { } site && site == other.SiteId && one.PageId != other.PageId);
}
