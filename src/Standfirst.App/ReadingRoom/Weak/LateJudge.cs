using Standfirst.Archive;

namespace Standfirst.App.ReadingRoom.Weak;

/// <summary>Judges what older programs stored while the server answers, so that nobody who only reads has to write.</summary>
/// <remarks>Where that cannot be written, the page says how many are left.</remarks>
sealed class LateJudge(ArticleArchive archive) : BackgroundService
{
    // As long as another program holds the archive, or its server is away.
    static readonly TimeSpan BetweenTries = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            try
            {
                await archive.WeakRecords.JudgeAll(stoppingToken);
                return;
            }
            catch (ArchiveException trouble)
            {
                if (!trouble.IsPassing)
                    return;
                await Task.Delay(BetweenTries, stoppingToken);
            }
        }
    }
}
