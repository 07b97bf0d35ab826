namespace Standfirst.Collect.Fetching;

/// <summary>Says what a status other than 200 means for whoever wants the page.</summary>
static class StatusWords
{
    static readonly Dictionary<int, (string Words, bool MayPass)> Known = new()
    {
        [204] = ("there is nothing there", false),
        [206] = ("only a part came, which was not asked for", false),
        [304] = ("the server says that nothing changed, but was not asked", false),
        [401] = ("the server wants a name and a password", false),
        [402] = ("the server wants to be paid", false),
        [403] = ("the server forbids it", false),
        [404] = ("not found", false),
        [406] = ("the server has it in no form that is read here", false),
        [408] = ("the server got tired of waiting", true),
        [410] = ("gone for good", false),
        [425] = ("too early for the server", true),
        [429] = ("too many requests for the server", true),
        [451] = ("not to be had for legal reasons", false),
        [500] = ("the server failed", true),
        [502] = ("the server behind the server failed", true),
        [503] = ("the server is not ready", true),
        [504] = ("the server behind the server is silent", true),
    };

    /// <summary>What is told of an answer without a page.</summary>
    public static Answer.Failed Fail(AnswerHead head)
    {
        var (words, mayPass) = Known.TryGetValue(head.Status, out var known) ? known : OfKind(head.Status);
        string reason = $"{words} (HTTP {head.Status})";
        return mayPass
            ? new(new PageFetch.Unreachable(reason, head.Status, head.RetryAfter), MayPass: true)
            : new(new PageFetch.Refused(Refusal.Status, reason, head.Status, head.RetryAfter));
    }

    // 501 and 505 stay as they are; 520 to 530 are a front server's words for a server that is down.
    static (string Words, bool MayPass) OfKind(int status) => status switch
    {
        >= 520 => ("the server failed", true),
        >= 500 => ("the server cannot do it", false),
        >= 400 => ("the server refuses it", false),
        >= 300 => ("a redirect of a strange kind", false),
        _ => ("an answer of a strange kind", false),
    };
}
