using Standfirst.Language.Sentences;

namespace Standfirst.Training;

/// <summary>The relations of Universal Dependencies → the engine's.</summary>
static class Relations
{
    static readonly Dictionary<string, Relation> Ours = new[]
    {
        ("root", Relation.Root), ("nsubj csubj", Relation.Subject), ("obj iobj", Relation.Object),
        ("ccomp", Relation.Complement), ("xcomp", Relation.OpenComplement), ("obl", Relation.Oblique),
        ("nmod", Relation.NounModifier), ("appos", Relation.Apposition), ("acl", Relation.NounClause),
        ("advcl", Relation.AdverbialClause), ("conj", Relation.Conjunct),
        ("compound flat fixed goeswith", Relation.NamePart), ("parataxis list vocative dislocated", Relation.Parataxis),
        ("amod advmod nummod discourse dep orphan reparandum", Relation.Modifier),
        ("det case aux cop cc mark expl punct compound:prt", Relation.Function),
    }.SelectMany(row => row.Item1.Split(' '), (row, name) => (name, row.Item2)).ToDictionary(row => row.name, row => row.Item2);

    /// <summary>The engine's relation; what stands behind a colon counts only where the table has it.</summary>
    public static Relation Of(string name) => Ours.TryGetValue(name, out var whole) ? whole : Ours[name.Split(':')[0]];
}
