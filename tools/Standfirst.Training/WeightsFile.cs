using System.Runtime.CompilerServices;
using Standfirst.Extraction.Content.Judging;

namespace Standfirst.Training;

/// <summary>Where the engine's sources keep the weights.</summary>
static class WeightsFile
{
    /// <summary>Writes the weights that the next build of the engine holds.</summary>
    public static void Write(BodyModel model)
    {
        using var file = new BinaryWriter(File.Create(PathOf("body-model.bin")));
        model.Write(file);
    }

    static string PathOf(string name, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../src/Standfirst/Extraction/Content/Judging", name));
}
