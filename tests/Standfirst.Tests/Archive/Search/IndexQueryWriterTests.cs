using Standfirst.Archive.Search.Index;
using Standfirst.Archive.Search.Postgres;
using Standfirst.Archive.Search.Sqlite;

namespace Standfirst.Tests.Archive.Search;

public class IndexQueryWriterTests
{
    static readonly IndexQuery Ferry = new IndexQuery.Phrase(IndexField.Headline, ["ferry"]),
        Quay = new IndexQuery.Phrase(IndexField.Said, ["old", "qu"], IsPrefix: true),
        Storm = new IndexQuery.Phrase(IndexField.Anywhere, ["o'storm\""]);

    [Fact]
    public void One_question_is_written_in_the_words_of_each_database()
    {
        var query = new IndexQuery.All([Ferry, new IndexQuery.Any([Quay, Storm]), new IndexQuery.Not(Storm)]);

        Assert.Equal(
            "(('ferry':A) & ((('old':C <-> 'qu':C*) | ('o''storm\"'))) & (!('o''storm\"')))",
            TsQuery.Of(query));
        Assert.Equal(
            "((headline : \"ferry\") AND (((quotations : \"old qu\" *) OR ({headline standfirst text quotations} : \"o'storm\"\"\"))))"
                + " NOT (({headline standfirst text quotations} : \"o'storm\"\"\"))",
            Fts5Match.Of(query));
    }

    [Fact]
    public void FTS5_knows_no_denial_that_stands_alone() =>
        Assert.Throws<InvalidOperationException>(() => Fts5Match.Of(new IndexQuery.Not(Ferry)));
}
