using System.CommandLine;
using Standfirst.Training.Quotations;

namespace Standfirst.Training;

/// <summary>What can be learned and measured, by name. Whatever learns writes its weights into the engine's sources, unless it is
/// a dry run.</summary>
static class TrainingCommands
{
    const string About =
        "Learns the weights of the engine from ../shared/corpora, or from the folder that STANDFIRST_CORPORA names.";

    static readonly string Corpora = Environment.GetEnvironmentVariable("STANDFIRST_CORPORA") ?? "../shared/corpora";

    /// <summary>All of them.</summary>
    public static RootCommand All() => new(About)
    {
        Body(),
        Quotations(),
        Language(),
        Tags(),
        Cuts(),
        People(),
    };

    static Command Body()
    {
        var plan = new GrowthPlan();
        var trees = Number("--trees", "How many trees the judge has.", plan.Trees);
        var rate = Number("--rate", "How far each tree goes towards what it found.", plan.Rate);
        var sample = Number("--sample", "How many blocks each tree looks at.", plan.Sample);
        var prior = Number("--prior", "The weight that every leaf holds for \"nothing known\".", plan.Prior);
        var questions = Number("--questions", "The share of the questions that each tree may ask.", plan.QuestionShare);
        var (worst, dry) = (Worst(), Dry());
        return Of("body", "Which blocks of a page are its body.", parse =>
        {
            plan = plan with
            {
                Trees = parse.GetValue(trees),
                Rate = parse.GetValue(rate),
                Sample = parse.GetValue(sample),
                Prior = parse.GetValue(prior),
                QuestionShare = parse.GetValue(questions),
            };
            var model = BodyTraining.Run(Corpora, plan, parse.GetValue(worst), Console.Out);
            if (!parse.GetValue(dry))
                WeightsFile.Write(model);
        }, trees, rate, sample, prior, questions, worst, dry);
    }

    static Command Quotations()
    {
        var dry = Dry();
        return Of("quotations", "Who said what.", parse =>
        {
            var model = QuotationTraining.Run(Corpora, new(), Console.Out);
            if (!parse.GetValue(dry))
                WeightsFile.Write(model);
        }, dry);
    }

    static Command Language()
    {
        var counted = new Argument<string>("COUNTED") { Description = "The folder of langdetect's profiles." };
        var ranked = new Argument<string>("RANKED") { Description = "The folder of libexttextcat's profiles." };
        var (worst, dry) = (Worst(), Dry());
        var language = Of("language", "Which language a text is in.", parse =>
        {
            byte[] model = LanguageTraining.Run(parse.GetValue(counted)!, parse.GetValue(ranked)!, Console.Out);
            LanguageEvaluation.Run(Corpora, model, parse.GetValue(worst), Console.Out);
            if (!parse.GetValue(dry))
                WeightsFile.WriteLanguages(model);
        }, worst, dry);
        language.Add(counted);
        language.Add(ranked);
        return language;
    }

    static Command Tags()
    {
        var plan = new TagPlan();
        var bits = Number("--bits", "The logarithm of the number of rows.", plan.Bits);
        var epochs = Number("--epochs", "How often the sentences are gone through.", plan.Epochs);
        var seen = Number("--seen", "How often a word must be seen to stand in the dictionary.", plan.Seen);
        var often = Number("--often", "How often a word must be seen to have no further tags.", plan.Often);
        var gum = Number("--gum", "How often a sentence of GUM counts.", plan.Gum);
        var (worst, dry) = (Worst(), Dry());
        return Of("tags", "Parts of speech.", parse =>
        {
            plan = plan with
            {
                Bits = parse.GetValue(bits),
                Epochs = parse.GetValue(epochs),
                Seen = parse.GetValue(seen),
                Often = parse.GetValue(often),
                Gum = parse.GetValue(gum),
            };
            if (TagTraining.Run(Corpora, plan, !parse.GetValue(dry), parse.GetValue(worst), Console.Out) is { } model)
                WeightsFile.Write(model);
        }, bits, epochs, seen, often, gum, worst, dry);
    }

    static Command Cuts()
    {
        var worst = Worst();
        return Of("cuts", "Measures how texts are cut into sentences and tokens; nothing is learned.",
            parse => CutMeasure.Run(Corpora, parse.GetValue(worst), Console.Out), worst);
    }

    static Command People()
    {
        var misses = new Option<bool>("--misses") { Description = "Tells which names are missed or wrong." };
        var dry = Dry();
        return Of("people", "Which words are names of persons.", parse =>
        {
            var weights = PeopleTraining.Run(Corpora, Console.Out);
            PeopleEvaluation.Run(Corpora, parse.GetValue(misses), Console.Out);
            if (!parse.GetValue(dry))
                WeightsFile.Write(weights);
        }, misses, dry);
    }

    static Command Of(string name, string about, Action<ParseResult> run, params ReadOnlySpan<Option> options)
    {
        var command = new Command(name, about);
        foreach (var option in options)
            command.Add(option);
        command.SetAction(run);
        return command;
    }

    static Option<int> Worst() => Number("--worst", "How many of the worst examples are told.", 0);

    static Option<bool> Dry() => new("--dry") { Description = "Measures, and writes no weights." };

    static Option<T> Number<T>(string name, string about, T otherwise) => new(name)
    {
        Description = about,
        DefaultValueFactory = _ => otherwise,
        HelpName = "N",
    };
}
