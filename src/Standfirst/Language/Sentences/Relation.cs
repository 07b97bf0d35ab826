namespace Standfirst.Language.Sentences;

/// <summary>What a token is to its head: the relations of Universal Dependencies, most of them joined.</summary>
enum Relation : byte
{
    /// <summary>Not judged.</summary>
    None,

    /// <summary>It has no head: root.</summary>
    Root,

    /// <summary>Who or what does it: nsubj, csubj, in the passive too.</summary>
    Subject,

    /// <summary>obj, iobj.</summary>
    Object,

    /// <summary>A clause with a subject of its own, as what is said: ccomp.</summary>
    Complement,

    /// <summary>A clause that has the subject of its head: xcomp.</summary>
    OpenComplement,

    /// <summary>A noun phrase that tells of a verb when, where, by whom: obl.</summary>
    Oblique,

    /// <summary>A noun phrase that tells of a noun: nmod, possessives too.</summary>
    NounModifier,

    /// <summary>Another name for the same: appos.</summary>
    Apposition,

    /// <summary>A clause that tells of a noun: acl, relative clauses too.</summary>
    NounClause,

    /// <summary>A clause that tells when, why, though: advcl.</summary>
    AdverbialClause,

    /// <summary>What is joined with its head by "and", "or", "but": conj.</summary>
    Conjunct,

    /// <summary>A part of a name or of a word of several words: compound, flat, fixed, goeswith.</summary>
    NamePart,

    /// <summary>What stands beside: parataxis, list, vocative, dislocated. "he said" behind what he said is one.</summary>
    Parataxis,

    /// <summary>amod, advmod, nummod and what is rare.</summary>
    Modifier,

    /// <summary>Articles, prepositions, auxiliaries, copulas, conjunctions, marks: det, case, aux, cop, cc, mark, punct.</summary>
    Function,
}
