namespace Standfirst.Bench.Copies;

/// <summary>Edits a story as newsrooms edit agency copy.</summary>
sealed class CopyEditor(StoryMaker maker, Random random)
{
    /// <summary>What may be done; the weakest and the strongest of each.</summary>
    static readonly (string Name, Func<CopyEditor, List<List<List<StoryWord>>>, List<List<List<StoryWord>>>> Do)[] Edits =
    [
        ("cut", (editor, body) => editor.Cut(body)),
        ("reordered", (editor, body) => editor.Reorder(body)),
        ("new lead", (editor, body) => editor.NewLead(body)),
        ("words changed", (editor, body) => editor.ChangeWords(body)),
        ("local paragraph", (editor, body) => editor.AddLocal(body)),
    ];

    /// <summary>A copy with one to three edits, in the words of one more site, often with that site's standing paragraph.</summary>
    public MadeStory Copy(MadeStory original)
    {
        var chosen = Edits.OrderBy(_ => random.Next()).Take(random.Next(6) switch { < 3 => 1, < 5 => 2, _ => 3 }).ToList();
        var body = original.Paragraphs;
        foreach (var (_, edit) in chosen)
            body = edit(this, body);
        int site = maker.AnySite();
        string name = chosen.Count == 1 ? chosen[0].Name : $"{chosen.Count} edits";
        var standing = random.Next(4) == 0 ? maker.StandingOf(site) : null;
        return original with { Edit = name, Site = site, Paragraphs = body, Standing = standing };
    }

    /// <summary>Keeps a quarter of it at least, never less than sixty words.</summary>
    List<List<List<StoryWord>>> Cut(List<List<List<StoryWord>>> body)
    {
        int words = body.Sum(Count), keep = Math.Max(60, (int)(words * (.25 + .65 * random.NextDouble())));
        var left = new List<List<List<StoryWord>>>();
        int kept = 0;
        foreach (var paragraph in body)
        {
            if (kept >= keep)
                break;
            left.Add(paragraph);
            kept += Count(paragraph);
        }
        return left;
    }

    List<List<List<StoryWord>>> Reorder(List<List<List<StoryWord>>> body)
    {
        var order = body.ToList();
        for (int moves = random.Next(1, 2 + body.Count / 2); moves > 0; moves--)
        {
            int from = random.Next(order.Count);
            var paragraph = order[from];
            order.RemoveAt(from);
            order.Insert(random.Next(order.Count + 1), paragraph);
        }
        return order;
    }

    /// <summary>Another first paragraph: the old one's words half changed, or wholly new ones.</summary>
    List<List<List<StoryWord>>> NewLead(List<List<List<StoryWord>>> body)
    {
        var lead = random.Next(2) == 0 ? Change(body[0], .5) : maker.Writer.Paragraph(maker.Writer.MakeEvent());
        return [lead, .. body.Skip(1)];
    }

    /// <summary>Up to one word in eight.</summary>
    List<List<List<StoryWord>>> ChangeWords(List<List<List<StoryWord>>> body)
    {
        double share = .01 + .115 * random.NextDouble();
        return [.. body.Select(paragraph => Change(paragraph, share))];
    }

    List<List<List<StoryWord>>> AddLocal(List<List<List<StoryWord>>> body)
    {
        var local = maker.Writer.MakeEvent();
        var longer = body.ToList();
        for (int count = random.Next(1, 3); count > 0; count--)
            longer.Insert(random.Next(longer.Count + 1), maker.Writer.Paragraph(local));
        return longer;
    }

    List<List<StoryWord>> Change(List<List<StoryWord>> paragraph, double share) =>
        [.. paragraph.Select(sentence => Change(sentence, share))];

    List<StoryWord> Change(List<StoryWord> sentence, double share)
    {
        var changed = new List<StoryWord>(sentence.Count + 2);
        foreach (var word in sentence)
        {
            if (word.Kind == WordKind.Mark || random.NextDouble() >= share)
            {
                changed.Add(word);
                continue;
            }
            // A word is left out or another put before it as often as it is changed for another; names and figures mostly stay.
            switch (random.Next(4))
            {
                case 0 when word.Kind is not (WordKind.Name or WordKind.Number):
                    break;
                case 1:
                    changed.Add(Another(WordKind.Adjective));
                    changed.Add(word);
                    break;
                default:
                    changed.Add(word.Kind is WordKind.Name or WordKind.Number && random.Next(5) > 0 ? word : Another(word.Kind));
                    break;
            }
        }
        return changed;
    }

    StoryWord Another(WordKind kind) => kind switch
    {
        WordKind.Noun => new(StoryWords.Pick(maker.Words.Nouns, random), kind),
        WordKind.Verb => new(StoryWords.Pick(maker.Words.Verbs, random), kind),
        WordKind.Adjective => new(StoryWords.Pick(maker.Words.Adjectives, random), kind),
        WordKind.Name => new(StoryWords.Pick(maker.Words.Surnames, random), kind),
        WordKind.Number => new(maker.Writer.MakeNumber(), kind),
        _ => new(Joining[random.Next(Joining.Length)], kind),
    };

    static readonly string[] Joining = "the a of in to and on for with that as by at from".Split(' ');

    static int Count(List<List<StoryWord>> paragraph) => paragraph.Sum(sentence => sentence.Count);
}
