using System.Buffers;
using Standfirst.Dom;

namespace Standfirst.Extraction.Content.Judging;

/// <summary>A page's blocks with all that the judge looks at.</summary>
/// <remarks>Give it back with <see cref="Dispose"/>.</remarks>
sealed class JudgedPage : IDisposable
{
    readonly PageBlocks _blocks;
    BlockWords[] _words;

    /// <param name="page">The page.</param>
    /// <param name="blocks">Its blocks, in its order.</param>
    /// <param name="hints">What is known of the story.</param>
    public JudgedPage(PageTree page, PageBlocks blocks, in StoryHints hints)
    {
        (Tree, _blocks) = (page, blocks);
        _words = ArrayPool<BlockWords>.Shared.Rent(blocks.Count);
        Features = new(blocks.Count);
        NextStory = Content.NextStory.Find(page, blocks, hints.HeadlineNode);
        Elements = new(page, blocks.Count);
        try
        {
            using var reader = new WordReader(page, blocks.Count, hints);
            for (int i = 0; i < _blocks.Count; i++)
                _words[i] = reader.Read(Blocks[i]);
            Copies = reader.FindCopies(Blocks, _words.AsSpan(0, blocks.Count));
            Elements.Read(Blocks, Words);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public PageTree Tree { get; }

    /// <summary>In the page's order.</summary>
    public ReadOnlySpan<PageBlock> Blocks => _blocks.AsSpan();

    /// <summary>What the letters of each block tell.</summary>
    public ReadOnlySpan<BlockWords> Words => _words.AsSpan(0, _blocks.Count);

    /// <summary>The elements around them.</summary>
    public BlockElements Elements { get; }

    /// <summary>The features; those of the second look are filled in between.</summary>
    public BlockFeatures Features { get; }

    /// <summary>The block that begins another story on the same page; -1 when there is none.</summary>
    public int NextStory { get; }

    /// <summary>More than any <see cref="BlockWords.Copy"/>.</summary>
    public int Copies { get; }

    public void Dispose()
    {
        Elements.Dispose();
        Features.Return();
        if (_words.Length > 0)
            ArrayPool<BlockWords>.Shared.Return(_words);
        _words = [];
    }
}
