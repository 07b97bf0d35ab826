using System.Runtime.CompilerServices;
using Standfirst.Extraction.Content.Judging;
using Standfirst.Language.People;
using Standfirst.Language.Quotations;
using Standfirst.Language.Sentences;

namespace Standfirst.Training;

/// <summary>Where the engine's sources keep the weights.</summary>
static class WeightsFile
{
    /// <summary>Writes the judge's weights that the next build of the engine holds.</summary>
    public static void Write(BodyModel model)
    {
        using var file = new BinaryWriter(File.Create(PathOf("Extraction/Content/Judging/body-model.bin")));
        model.Write(file);
    }

    /// <summary>Writes the profiles of languages that the next build of the engine holds.</summary>
    public static void WriteLanguages(byte[] model) =>
        File.WriteAllBytes(PathOf("Language/Identification/language-model.bin"), model);

    /// <summary>Writes the tagger's weights that the next build of the engine holds.</summary>
    public static void Write(TagModel model)
    {
        using var file = new BinaryWriter(File.Create(PathOf("Language/Sentences/tag-model.bin")));
        model.Write(file);
    }

    /// <summary>Writes the weights of names that the next build of the engine holds.</summary>
    public static void Write(NameWeights weights) =>
        File.WriteAllText(PathOf("Language/People/name-weights.txt"), weights.Write());

    /// <summary>Writes the weights of the reader of quotations that the next build of the engine holds.</summary>
    public static void Write(AttributionModel model)
    {
        using var file = new BinaryWriter(File.Create(PathOf("Language/Quotations/quotation-model.bin")));
        model.Write(file);
    }

    /// <summary>Writes the parser's weights that the next build of the engine holds.</summary>
    public static void Write(HeadModel model)
    {
        using var file = new BinaryWriter(File.Create(PathOf("Language/Sentences/head-model.bin")));
        model.Write(file);
    }

    static string PathOf(string name, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../src/Standfirst", name));
}
