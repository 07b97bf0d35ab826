using System.Globalization;

namespace Standfirst.App.ReadingRoom.Story;

/// <summary>How sure something is, in a word.</summary>
static class Confidence
{
    /// <summary>"93 %": never 100 for what is not wholly sure, nor 0.</summary>
    public static string Of(double confidence)
    {
        double percent = Math.Round(confidence * 100);
        if (percent >= 100 && confidence < 1)
            percent = 99;
        return string.Create(CultureInfo.InvariantCulture, $"{Math.Clamp(percent, 0, 100)} %");
    }
}
