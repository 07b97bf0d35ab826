using Microsoft.AspNetCore.Mvc;
using Standfirst.App.Access;
using Standfirst.App.ReadingRoom.Story;
using Standfirst.Archive;
using Standfirst.Archive.Corrections;

namespace Standfirst.App.ReadingRoom.Pages.Stories;

/// <summary>What people put right about an article, and the form to do so. What the machine read stays beside it.</summary>
sealed class CorrectionsModel(ArticleArchive archive) : StoryPage(archive)
{
    /// <summary>All corrections of the page, the newest first.</summary>
    public IReadOnlyList<KeptCorrection> Corrections { get; private set; } = [];

    /// <summary>What is put right; null for the list alone.</summary>
    public CorrectionSubject? Subject { get; private set; }

    /// <summary>What stands in the form.</summary>
    public string Written { get; private set; } = "";

    /// <summary>The reason in the form.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Why what was sent is not kept; null where nothing was, or it is.</summary>
    public string? Refusal { get; private set; }

    protected override bool StaysTheSame => false;

    /// <param name="of">The value to put right; null for the list.</param>
    public async Task<IActionResult> OnGet(string? of)
    {
        Subject = CorrectionSubject.Find(Story, of);
        if (Subject is null && !string.IsNullOrEmpty(of))
            return NotFound();
        Written = Subject?.ValueIn(Story) ?? "";
        return await Shown();
    }

    /// <param name="of">The value to put right.</param>
    /// <param name="to">What it should be.</param>
    /// <param name="reason">Why.</param>
    public async Task<IActionResult> OnPost(string? of, string? to, string? reason)
    {
        if (CorrectionSubject.Find(Story, of) is not { } subject)
            return NotFound();
        var answer = await Archive.Corrections.Add(
            new(Story.Id, subject.Field, CorrectionSubject.Read(to), Corrector) { Quotation = subject.Quotation, Reason = reason }, Cancel);
        if (answer is not CorrectionAnswer.Refused refused)
            return Redirect(subject.PlaceIn(Story));
        (Subject, Written, Reason, Refusal) = (subject, to ?? "", reason ?? "", refused.Reason);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await Shown();
    }

    /// <param name="correction">The number of the correction to take back.</param>
    public async Task<IActionResult> OnPostWithdraw(long correction)
    {
        // A number of another page's correction is not this page's to take back.
        var all = await Archive.Corrections.Of(Story.Stored.PageId, Cancel);
        if (all.Any(kept => kept.Id == correction))
            await Archive.Corrections.Withdraw(correction, Cancel);
        return Redirect(Paths.Corrections(Story.Id));
    }

    async Task<IActionResult> Shown()
    {
        Corrections = [.. (await Archive.Corrections.Of(Story.Stored.PageId, Cancel)).Reverse()];
        return Page();
    }

    string Corrector => Caller.Of(HttpContext).Name ?? "unknown";
}
