namespace Standfirst.Language.Quotations;

/// <summary>The forms of English verbs.</summary>
static class VerbForms
{
    // The base, the past and the participle of those whose past does not end in "ed".
    const string IrregularVerbs =
        "say said said, tell told told, write wrote written, think thought thought, speak spoke spoken, know knew known, "
        + "see saw seen, feel felt felt, mean meant meant, read read read, find found found, hold held held, "
        + "show showed shown, swear swore sworn, foresee foresaw foreseen, sing sang sung, understand understood understood, "
        + "forget forgot forgotten, cast cast cast, seek sought sought, put put put, overhear overheard overheard, "
        + "hear heard heard, learn learned learnt, dream dreamed dreamt, give gave given, make made made";

    static readonly Dictionary<string, (string Past, string Participle)> Irregular = IrregularVerbs.Split(", ")
        .Select(forms => forms.Split(' '))
        .ToDictionary(forms => forms[0], forms => (forms[1], forms[2]));

    // Their last letter is doubled: "quipped".
    static readonly HashSet<string> Doubling =
    [
        .. ("quip blog brag beg chat dub rip slam admit commit plan refer confer infer "
            + "prefer label signal sob rap nod bet shrug grin snap tut hum pan").Split(' '),
    ];

    /// <summary>Every form of a verb that differs from those before.</summary>
    public static IEnumerable<(string Word, VerbForm Form)> Of(string verb)
    {
        bool endsMute = verb[^1] == 'e', endsInY = verb[^1] == 'y' && !"aeou".Contains(verb[^2]);
        string stem = endsMute ? verb[..^1] : Doubling.Contains(verb) ? verb + verb[^1] : verb;
        yield return (verb, VerbForm.Base);
        bool hisses = verb[^1] is 's' or 'x' || verb[^1] == 'h' && verb[^2] is 's' or 'c';
        yield return (endsInY ? verb[..^1] + "ies" : verb + (hisses ? "es" : "s"), VerbForm.ThirdPerson);
        yield return ((verb[^1] == 'e' && verb[^2] == 'e' ? verb : stem) + "ing", VerbForm.Gerund);
        var (past, participle) = Irregular.TryGetValue(verb, out var forms) ? forms
            : endsInY ? (verb[..^1] + "ied", verb[..^1] + "ied") : (stem + "ed", stem + "ed");
        if (past != verb)
            yield return (past, VerbForm.Past);
        if (participle != past && participle != verb)
            yield return (participle, VerbForm.Participle);
    }
}
