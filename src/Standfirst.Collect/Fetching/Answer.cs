namespace Standfirst.Collect.Fetching;

/// <summary>What came of one request. The two cases are all there are.</summary>
abstract record Answer
{
    Answer()
    {
    }

    /// <summary>The server answered.</summary>
    /// <param name="Head">Status and headers.</param>
    /// <param name="Body">The bytes, unpacked; none where the status is not 200 or 203.</param>
    public sealed record Came(AnswerHead Head, ReadOnlyMemory<byte> Body) : Answer;

    /// <summary>It did not, or not with what can be taken.</summary>
    /// <param name="Outcome">What is to be told.</param>
    /// <param name="MayPass">Whether another try may help.</param>
    public sealed record Failed(PageFetch Outcome, bool MayPass = false) : Answer;

    /// <summary>Trouble that may pass.</summary>
    public static Failed Trouble(string reason) => new(new PageFetch.Unreachable(reason), MayPass: true);

    /// <summary>A refusal.</summary>
    public static Failed No(Refusal why, string reason) => new(new PageFetch.Refused(why, reason));
}
