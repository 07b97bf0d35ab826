using Standfirst.Language.Sentences;

namespace Standfirst.Training;

/// <summary>The tags of the Penn Treebank → the engine's.</summary>
static class PennTags
{
    static readonly Dictionary<string, PartOfSpeech> Ours = new[]
    {
        ("NN", PartOfSpeech.Noun), ("NNS", PartOfSpeech.PluralNoun), ("NNP NNPS", PartOfSpeech.Name),
        ("JJ JJR JJS", PartOfSpeech.Adjective), ("RB RBR RBS", PartOfSpeech.Adverb), ("RP", PartOfSpeech.Particle),
        ("VB", PartOfSpeech.Verb), ("VBD", PartOfSpeech.PastTense), ("VBN", PartOfSpeech.PastParticiple),
        ("VBG", PartOfSpeech.Gerund), ("VBP", PartOfSpeech.PresentTense), ("VBZ", PartOfSpeech.ThirdPerson),
        ("MD", PartOfSpeech.Modal), ("PRP", PartOfSpeech.Pronoun), ("PRP$", PartOfSpeech.PossessivePronoun),
        ("POS", PartOfSpeech.PossessiveEnding), ("DT PDT", PartOfSpeech.Determiner), ("WDT", PartOfSpeech.WhDeterminer),
        ("WP WP$", PartOfSpeech.WhPronoun), ("WRB", PartOfSpeech.WhAdverb), ("IN", PartOfSpeech.Preposition),
        ("TO", PartOfSpeech.To), ("CC", PartOfSpeech.Conjunction), ("CD", PartOfSpeech.Numeral), ("EX", PartOfSpeech.Existential),
        ("UH", PartOfSpeech.Interjection), (". , : `` '' -LRB- -RRB- HYPH", PartOfSpeech.Mark),
        ("SYM $ # FW LS ADD AFX NFP GW XX", PartOfSpeech.Other),
    }.SelectMany(row => row.Item1.Split(' '), (row, penn) => (penn, row.Item2)).ToDictionary(row => row.penn, row => row.Item2);

    /// <summary>The engine's tag.</summary>
    public static PartOfSpeech Of(string penn) => Ours[penn];
}
