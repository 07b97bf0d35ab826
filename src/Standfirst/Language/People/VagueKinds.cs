namespace Standfirst.Language.People;

/// <summary>Relations that say less than another: who is her husband is her spouse, too, and nobody needs to be told.</summary>
static class VagueKinds
{
    static readonly (string Vague, string[] Exact)[] Rows =
    [
        ("spouse", ["husband", "wife"]), ("child", ["son", "daughter"]), ("parent", ["father", "mother"]),
        ("sibling", ["brother", "sister", "twin"]), ("ex-spouse", ["ex-husband", "ex-wife"]),
        ("grandchild", ["grandson", "granddaughter"]), ("grandparent", ["grandfather", "grandmother"]),
    ];

    /// <summary>Whether the story told more exactly what one person is to another than a relation says.</summary>
    public static bool SaysLess(Cast cast, in CastRelation relation)
    {
        foreach (var (vague, exact) in Rows)
        {
            if (relation.Kind != vague)
                continue;
            foreach (string kind in exact)
            {
                if (cast.IsTold(relation.Member, kind, relation.Other))
                    return true;
            }
        }
        return false;
    }
}
