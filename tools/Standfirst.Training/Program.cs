using Standfirst.Training;
using Standfirst.Training.Quotations;

string corpora = Environment.GetEnvironmentVariable("STANDFIRST_CORPORA") ?? "../shared/corpora";
if (args is ["language", var counted, var ranked, ..])
{
    byte[] languages = LanguageTraining.Run(counted, ranked, Console.Out);
    LanguageEvaluation.Run(corpora, languages, (int)Option("--worst", 0), Console.Out);
    if (!args.Contains("--dry"))
        WeightsFile.WriteLanguages(languages);
    return 0;
}
if (args is ["quotations", ..])
{
    var quotations = QuotationTraining.Run(corpora, new(), Console.Out);
    if (!args.Contains("--dry"))
        WeightsFile.Write(quotations);
    return 0;
}
switch (args.FirstOrDefault())
{
    case "tags":
        var tags = new TagPlan();
        tags = tags with
        {
            Bits = (int)Option("--bits", tags.Bits),
            Epochs = (int)Option("--epochs", tags.Epochs),
            Seen = (int)Option("--seen", tags.Seen),
            Often = (int)Option("--often", tags.Often),
            Gum = (int)Option("--gum", tags.Gum),
        };
        if (TagTraining.Run(corpora, tags, !args.Contains("--dry"), (int)Option("--worst", 0), Console.Out) is { } tagger)
            WeightsFile.Write(tagger);
        return 0;
    case "cuts":
        CutMeasure.Run(corpora, (int)Option("--worst", 0), Console.Out);
        return 0;
}
if (args is ["people", ..])
{
    var names = PeopleTraining.Run(corpora, Console.Out);
    PeopleEvaluation.Run(corpora, args.Contains("--misses"), Console.Out);
    if (!args.Contains("--dry"))
        WeightsFile.Write(names);
    return 0;
}
if (args is not ["body", ..])
{
    Console.Error.WriteLine("usage: Standfirst.Training body [--trees N] [--rate R] [--sample N] [--prior W] [--questions S] [--worst N] [--dry]");
    Console.Error.WriteLine("       Standfirst.Training quotations [--dry]");
    Console.Error.WriteLine("       Standfirst.Training language COUNTED RANKED [--worst N] [--dry]");
    Console.Error.WriteLine("       Standfirst.Training tags [--bits N] [--epochs N] [--seen N] [--often N] [--gum N] [--worst N] [--dry]");
    Console.Error.WriteLine("       Standfirst.Training cuts [--worst N]");
    Console.Error.WriteLine("       Standfirst.Training people [--misses] [--dry]");
    return 2;
}

var plan = new GrowthPlan();
plan = plan with
{
    Trees = (int)Option("--trees", plan.Trees),
    Rate = Option("--rate", plan.Rate),
    Sample = (int)Option("--sample", plan.Sample),
    Prior = Option("--prior", plan.Prior),
    QuestionShare = Option("--questions", plan.QuestionShare),
};
var model = BodyTraining.Run(corpora, plan, (int)Option("--worst", 0), Console.Out);
if (!args.Contains("--dry"))
    WeightsFile.Write(model);
return 0;

double Option(string name, double otherwise) =>
    Array.IndexOf(args, name) is >= 0 and var place && place + 1 < args.Length
        ? double.Parse(args[place + 1], System.Globalization.CultureInfo.InvariantCulture)
        : otherwise;
