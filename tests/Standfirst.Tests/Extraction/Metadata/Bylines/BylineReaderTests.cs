using Standfirst.Articles;
using Standfirst.Dom;
using Standfirst.Extraction.Metadata;
using Standfirst.Extraction.Metadata.Bylines;
using Standfirst.Extraction.Metadata.Dates;
using Standfirst.Extraction.Metadata.Declared;

namespace Standfirst.Tests.Extraction.Metadata.Bylines;

public class BylineReaderTests
{
    [Theory]
    [InlineData("By Ana Ruiz", "Ana Ruiz")]
    [InlineData("Von Margrit Sprecher und Ana Schleiter", "Margrit Sprecher, Ana Schleiter")]
    [InlineData("Von Even Berg und Chefredakteurin Tove Link", "Even Berg, Tove Link")]
    [InlineData("ByAna Ruiz", "Ana Ruiz")]
    [InlineData("By Ana Ruiz and Tom Lund", "Ana Ruiz, Tom Lund")]
    [InlineData("By ANA RUIZ, TOM LUND and Mia O’Dell", "ANA RUIZ, TOM LUND, Mia O’Dell")]
    [InlineData("Von Ana Ruiz und Jan van der Meer", "Ana Ruiz, Jan van der Meer")]
    [InlineData("Ein Gastbeitrag von Walter von Aachen", "Walter von Aachen")]
    [InlineData("Par Ana Ruiz et Zoé Petit", "Ana Ruiz, Zoé Petit")]
    [InlineData("Por Ana Ruiz y João dos Santos", "Ana Ruiz, João dos Santos")]
    [InlineData("di Ana Ruiz e Pia De Luca", "Ana Ruiz, Pia De Luca")]
    [InlineData("Door Ana Ruiz en Piet de Boer", "Ana Ruiz, Piet de Boer")]
    [InlineData("Av Ana Ruiz och Åsa Berg", "Ana Ruiz, Åsa Berg")]
    [InlineData("Tekst: Ana Ruiz, foto: Tom Lund", "Ana Ruiz")]
    [InlineData("Written by Ana Ruiz | Updated 23 Dec 2020 09:14", "Ana Ruiz")]
    [InlineData("Posted on December 23, 2020 by Ana Ruiz", "Ana Ruiz")]
    [InlineData("By Ana Ruiz in Leeds", "Ana Ruiz")]
    [InlineData("By Ana Ruiz Health correspondent", "Ana Ruiz")]
    [InlineData("By Ana Ruiz, MD", "Ana Ruiz")]
    [InlineData("By Ana Ruiz (@anaruiz)", "Ana Ruiz")]
    public void A_byline_gives_its_names_and_nothing_else(string line, string names)
    {
        Assert.Equal(names, string.Join(", ", BylineReader.ReadMarked(line, NoSite, default).Select(author => author.Name)));
    }

    [Fact]
    public void What_follows_a_name_may_be_its_role()
    {
        var author = Assert.Single(BylineReader.ReadMarked("By Ana Ruiz, Health correspondent", NoSite, default));

        Assert.Equal(new Author("Ana Ruiz", AuthorKind.Person, Role: "Health correspondent"), author);
    }

    [Theory]
    [InlineData("Reuters", AuthorKind.Agency)]
    [InlineData("Deutsche Presse-Agentur", AuthorKind.Agency)]
    [InlineData("Online-Redaktion", AuthorKind.Desk)]
    [InlineData("Courier Newsroom", AuthorKind.Desk)]
    [InlineData("Ana Ruiz", AuthorKind.Person)]
    [InlineData("anaruiz82", AuthorKind.Person)]
    public void Agencies_and_desks_are_no_persons(string declared, AuthorKind kind)
    {
        Assert.Equal(kind, Assert.Single(BylineReader.ReadDeclared(declared, NoSite)).Kind);
    }

    [Fact]
    public void An_agency_in_brackets_is_credited_beside_the_reporter()
    {
        var authors = BylineReader.ReadMarked("Ana Ruiz (Reuters)", NoSite, default);

        Assert.Equal([("Ana Ruiz", AuthorKind.Person), ("Reuters", AuthorKind.Agency)], authors.Select(a => (a.Name, a.Kind)));
    }

    [Theory]
    [InlineData("admin")]
    [InlineData("https://www.facebook.com/harbourcourier")]
    [InlineData("desk@harbour-courier.example")]
    [InlineData("www.harbour-courier.example, Leeds, England")]
    [InlineData("")]
    public void Accounts_and_addresses_are_nobody(string declared)
    {
        Assert.Empty(BylineReader.ReadDeclared(declared, NoSite));
    }

    [Theory]
    [InlineData("By Monday the ferry had sunk.")]
    [InlineData("Von der Fähre war nichts zu sehen.")]
    [InlineData("The ferry was seen by Ana Ruiz")]
    [InlineData("Share this story")]
    public void A_sentence_is_no_byline(string line)
    {
        Assert.Empty(BylineReader.ReadPlain(line, NoSite, default));
    }

    [Fact]
    public void A_line_of_a_name_and_a_date_is_a_byline()
    {
        var authors = BylineReader.ReadBesideDate("Ana Ruiz | Senior Writer | July 2, 2025", NoSite, DateHabits.Of("en-US"));

        Assert.Equal("Ana Ruiz", Assert.Single(authors).Name);
        Assert.Empty(BylineReader.ReadBesideDate("Harbour closed on July 2, 2025", NoSite, DateHabits.Of("en-US")));
    }

    static SiteNames NoSite
    {
        get
        {
            using var page = PageParser.Parse("");
            return SiteNames.Find(DeclarationGatherer.Gather(page, null), null);
        }
    }
}
