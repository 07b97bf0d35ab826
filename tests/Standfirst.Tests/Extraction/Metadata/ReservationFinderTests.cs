using Standfirst.Articles;

namespace Standfirst.Tests.Extraction.Metadata;

public class ReservationFinderTests
{
    [Fact]
    public void A_reservation_of_mining_is_found_with_its_terms() =>
        Assert.Equal(
            [new Reservation("tdm-reservation", "meta", "https://www.harbour-courier.example/terms")],
            Said.By("<meta name=tdm-reservation content=1><meta name=tdm-policy content=/terms><h1>Ferry</h1>").Reservations);

    [Fact]
    public void Mining_that_is_expressly_allowed_is_not_reserved() =>
        Assert.Empty(Said.By("<meta name=tdm-reservation content=0><h1>Ferry</h1>").Reservations);

    [Fact]
    public void The_rules_of_robots_elements_are_found_each_once() =>
        Assert.Equal(
            ["noai", "noimageai", "noarchive"],
            Said.By("<meta name=ROBOTS content='index, NoAI,noimageai'><meta name=googlebot content='noarchive, noai'><h1>Ferry</h1>")
                .Reservations.Select(reservation => reservation.Rule));

    [Fact]
    public void Whether_a_page_is_to_be_listed_reserves_nothing() =>
        Assert.Empty(Said.By("<meta name=robots content='noindex, nofollow, max-image-preview:large'><h1>Ferry</h1>").Reservations);

    [Fact]
    public void What_came_with_the_page_stands_before_its_own()
    {
        var article = NewsReader.Read(
            "<meta name=robots content=noarchive><h1>Ferry</h1>"u8,
            options: new() { Reservations = [new("tdm-reservation", "header")] });

        Assert.Equal(["header", "meta"], article.Page.Reservations.Select(reservation => reservation.From));
    }
}
