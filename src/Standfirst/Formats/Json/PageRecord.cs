using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Formats.Json;

/// <summary>The page's facts, its milliseconds rounded.</summary>
sealed class PageRecord(PageFacts page, CodePointOffsets offsets)
{
    public string Sha256 => page.Sha256;
    public int Bytes => page.Bytes;
    public string Charset => page.Charset;
    public Licence? Licence => page.Licence;
    public IReadOnlyList<Reservation> Reservations => page.Reservations;
    public IEnumerable<CorrectionRecord> Corrections =>
        page.Corrections.Select(correction => new CorrectionRecord(correction, offsets));
    public double Milliseconds => Math.Round(page.Milliseconds, 3);
}
