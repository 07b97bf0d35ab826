namespace Standfirst.Language.Sentences;

/// <summary>What a token is in its sentence: the tags of the Penn Treebank, some of them joined.</summary>
enum PartOfSpeech : byte
{
    /// <summary>Not judged.</summary>
    None,

    /// <summary>NN.</summary>
    Noun,

    /// <summary>NNS.</summary>
    PluralNoun,

    /// <summary>NNP, NNPS.</summary>
    Name,

    /// <summary>JJ, JJR, JJS.</summary>
    Adjective,

    /// <summary>RB, RBR, RBS.</summary>
    Adverb,

    /// <summary>RP.</summary>
    Particle,

    /// <summary>VB.</summary>
    Verb,

    /// <summary>VBD.</summary>
    PastTense,

    /// <summary>VBN.</summary>
    PastParticiple,

    /// <summary>VBG.</summary>
    Gerund,

    /// <summary>VBP.</summary>
    PresentTense,

    /// <summary>VBZ.</summary>
    ThirdPerson,

    /// <summary>MD.</summary>
    Modal,

    /// <summary>PRP.</summary>
    Pronoun,

    /// <summary>PRP$.</summary>
    PossessivePronoun,

    /// <summary>POS.</summary>
    PossessiveEnding,

    /// <summary>DT, PDT.</summary>
    Determiner,

    /// <summary>WDT.</summary>
    WhDeterminer,

    /// <summary>WP, WP$.</summary>
    WhPronoun,

    /// <summary>WRB.</summary>
    WhAdverb,

    /// <summary>IN.</summary>
    Preposition,

    /// <summary>TO.</summary>
    To,

    /// <summary>CC.</summary>
    Conjunction,

    /// <summary>CD.</summary>
    Numeral,

    /// <summary>EX.</summary>
    Existential,

    /// <summary>UH.</summary>
    Interjection,

    /// <summary>Every mark of punctuation, the hyphen too.</summary>
    Mark,

    /// <summary>SYM, $, #, FW, LS, ADD, AFX, NFP, GW, XX.</summary>
    Other,
}
