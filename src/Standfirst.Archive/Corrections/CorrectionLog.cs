using Standfirst.Archive.Databases;
using Standfirst.Archive.Reading;
using Standfirst.Articles;
using Standfirst.Formats;

namespace Standfirst.Archive.Corrections;

/// <summary>What people put right. A correction belongs to a page: it outlives every version, and the records that were read
/// stay as they are.</summary>
public sealed class CorrectionLog
{
    readonly Database _database;
    readonly TimeProvider _clock;

    internal CorrectionLog(Database database, TimeProvider clock) => (_database, _clock) = (database, clock);

    /// <summary>Keeps a correction; it takes the place of an older one of the same thing, which is kept, too.</summary>
    /// <exception cref="ArchiveException">The database does not answer.</exception>
    public Task<CorrectionAnswer> Add(NewCorrection correction, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(correction);
        correction = Trimmed(correction);
        var now = _clock.GetUtcNow();
        return CorrectionCheck.Fault(correction, now) is { } fault
            ? Task.FromResult<CorrectionAnswer>(new CorrectionAnswer.Refused(fault))
            : ArchiveTrouble.Told(_database, () => _database.Write(transaction => Add(transaction, correction, now), cancel));
    }

    /// <summary>All corrections of a page in the order in which they were made, also those that others took the place of or that
    /// were withdrawn; empty where there are none.</summary>
    /// <exception cref="ArchiveException">The database does not answer.</exception>
    public Task<IReadOnlyList<KeptCorrection>> Of(long pageId, CancellationToken cancel = default) =>
        ArchiveTrouble.Told(_database, () => _database.Read(
            async connection => await Of(connection, pageId), cancel));

    /// <summary>Takes a correction back; the one before it stands again, or what was read. False where there is none of this
    /// number, or it was withdrawn before.</summary>
    /// <exception cref="ArchiveException">The database does not answer.</exception>
    public Task<bool> Withdraw(long id, CancellationToken cancel = default)
    {
        string now = Iso.Write(_clock.GetUtcNow());
        return ArchiveTrouble.Told(_database, () => _database.Write(
            async transaction =>
            {
                int changed = await transaction.Connection.ExecuteAsync(
                    "update correction set withdrawn = @now where id = @id and withdrawn is null", new { id, now },
                    transaction.Transaction);
                if (changed > 0)
                    await ArchiveStates.Move(transaction);
                return changed > 0;
            },
            cancel));
    }

    static async Task<IReadOnlyList<KeptCorrection>> Of(LentConnection connection, long pageId)
    {
        var rows = await CorrectionQueries.OfPage(connection, pageId);
        if (rows.Count == 0)
            return [];
        long? current = await connection.QuerySingleOrDefaultAsync<long?>(
            "select id from article where page_id = @pageId and current", new { pageId });
        var article = current is { } id && await ArticleQueries.RecordOf(connection, id) is { } record
            ? ArticleJson.Read(record) : null;
        var standing = CorrectionRow.InForce(rows).Select(row => row.Id).ToHashSet();
        return [.. rows.Select(row => row.Kept(article, standing.Contains(row.Id)))];
    }

    static async Task<CorrectionAnswer> Add(BatchTransaction transaction, NewCorrection correction, DateTimeOffset now)
    {
        var connection = transaction.Connection;
        long? pageId = await connection.QuerySingleOrDefaultAsync<long?>(
            "select page_id from article where id = @ArticleId", new { correction.ArticleId }, transaction.Transaction);
        if (pageId is not { } page || await ArticleQueries.RecordOf(connection, correction.ArticleId) is not { } record)
            return new CorrectionAnswer.Refused("there is no such article");
        var article = ArticleJson.Read(record);
        if (correction.Quotation is { } place && (place < 0 || place >= article.Quotations.Count))
            return new CorrectionAnswer.Refused("the article has no such quotation");

        var before = await CorrectionQueries.OfPage(connection, page, transaction.Transaction);
        if (before.Count >= CorrectionQueries.MostOfAPage)
            return new CorrectionAnswer.Refused($"the page was put right {before.Count} times: that is enough");
        long id = (await transaction.TakeNumbers("correction", 1))[0];
        var row = CorrectionRow.Of(id, page, article, CorrectionOf(correction, article, now));
        string holds = CorrectionRow.InForce(before).LastOrDefault(other => other.Subject == row.Subject)?.Value ?? row.Machine;
        if (holds == row.Value)
            return new CorrectionAnswer.Refused("that is what the record says already");

        await CorrectionQueries.Insert(transaction, [row]);
        await ArchiveStates.Move(transaction);
        return new CorrectionAnswer.Added(row.Kept(article, isInForce: true));
    }

    static ReaderCorrection CorrectionOf(NewCorrection correction, Article article, DateTimeOffset now)
    {
        var quotation = correction.Quotation is { } place ? article.Quotations[place] : null;
        return new(correction.Field, correction.To, correction.By, Iso.Write(now))
        {
            From = ReadOf(article, correction.Field, quotation),
            Quotation = correction.Quotation,
            Words = quotation is null ? null : QuotedWords.Of(article, quotation),
            Reason = correction.Reason,
        };
    }

    /// <summary>What the record says of a field.</summary>
    static string[] ReadOf(Article article, CorrectedField field, Quotation? quotation) => field switch
    {
        CorrectedField.Authors => [.. article.Authors.Select(author => author.Name)],
        CorrectedField.Published => article.Published is { } published ? [published.Value] : [],
        _ => [.. article.People.Where(person => person.Id == quotation?.Speaker).Select(person => person.Name)],
    };

    static NewCorrection Trimmed(NewCorrection correction) => correction with
    {
        To = [.. correction.To.Select(value => value.Trim())],
        By = correction.By.Trim(),
        Reason = string.IsNullOrWhiteSpace(correction.Reason) ? null : correction.Reason.Trim(),
    };
}
