using System.Diagnostics;
using Standfirst.Language.Quotations;

namespace Standfirst.Training.Quotations;

/// <summary>How the reader of quotations is taught.</summary>
sealed record QuotationPlan
{
    /// <summary>How often each choice is seen. More learn the training part by heart.</summary>
    public int Rounds { get; init; } = 3;

    /// <summary>How far each choice moves the weights.</summary>
    public float Rate { get; init; } = .05f;

    /// <summary>How strongly weights are drawn to zero.</summary>
    public float Decay { get; init; } = .001f;
}

/// <summary>Teaches the reader of quotations: PolNeAR's training part, held against its development part.</summary>
static class QuotationTraining
{
    public static AttributionModel Run(string corpora, QuotationPlan plan, TextWriter report)
    {
        long started = Stopwatch.GetTimestamp();
        GoldDocument[] documents = [.. GoldDocument.Read(Path.Combine(corpora, "quotes", "polnear_train.jsonl"))],
            heldOut = [.. GoldDocument.Read(Path.Combine(corpora, "quotes", "polnear_dev.jsonl"))];
        var learner = new Learner();
        var lessons = new AttributionLessons(learner);
        foreach (var document in documents)
            lessons.Add(document);
        report.WriteLine($"learned from: {lessons.Attributions:N0} attributions of PolNeAR's training part, "
            + $"{lessons.WithoutHead:N0} of them with no word of the list in their cue; {learner.Choices:N0} choices");
        var model = learner.Learn(plan.Rounds, plan.Rate, plan.Decay);
        report.WriteLine($"right choices, those before taken as given   {"learned",8} {"held out",8}");
        Report(learner, model, heldOut, static (lessons, document, _) => lessons.Add(document), report);

        // What the cues leave over is known only now.
        learner.Clear();
        foreach (var document in documents)
            lessons.AddLeftOver(document, model);
        model = learner.Learn(plan.Rounds, plan.Rate, plan.Decay);
        Report(learner, model, heldOut, static (lessons, document, model) => lessons.AddLeftOver(document, model), report);
        report.WriteLine($"weights other than zero: {model.Weights.Count(weight => weight != 0):N0}; "
            + $"{Stopwatch.GetElapsedTime(started).TotalSeconds:F0} s");
        return model;
    }

    static void Report(Learner learner, AttributionModel model, GoldDocument[] heldOut,
        Action<AttributionLessons, GoldDocument, AttributionModel> add, TextWriter report)
    {
        var held = new Learner();
        var lessons = new AttributionLessons(held);
        foreach (var document in heldOut)
            add(lessons, document, model);
        var (own, others) = (learner.Check(model), held.Check(model));
        foreach (int decision in others.Keys.Order())
        {
            report.WriteLine($"  {(Decision)decision,-42} {Share(own[decision]),8:P1} {Share(others[decision]),8:P1} "
                + $"of {others[decision].All:N0}");
        }
    }

    static double Share((int Right, int All) count) => (double)count.Right / count.All;
}
