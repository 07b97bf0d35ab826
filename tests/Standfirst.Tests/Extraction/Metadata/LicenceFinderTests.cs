using Standfirst.Articles;

namespace Standfirst.Tests.Extraction.Metadata;

public class LicenceFinderTests
{
    [Theory]
    [InlineData("<footer><p>© 2024 Harbour Courier. All rights reserved.</p></footer>",
        "© 2024 Harbour Courier. All rights reserved.", null, "Harbour Courier")]
    [InlineData("<footer><p>Copyright 1999–2026 Courier &amp; Co. KG | Privacy</p></footer>",
        "Copyright 1999–2026 Courier & Co. KG | Privacy", null, "Courier & Co. KG")]
    [InlineData("<footer><p>© The Harbour Courier 2026</p></footer>", "© The Harbour Courier 2026", null, "The Harbour Courier")]
    [InlineData("<footer><p>© 2026 Courier Press, Inc. Alle Rechte vorbehalten</p></footer>",
        "© 2026 Courier Press, Inc. Alle Rechte vorbehalten", null, "Courier Press, Inc.")]
    [InlineData("<p>Text: <a rel=license href=https://cc.example/by/4.0/>CC BY 4.0</a></p>", "CC BY 4.0", "https://cc.example/by/4.0/", null)]
    [InlineData("<link rel=license href=/terms>", null, "https://www.harbour-courier.example/terms", null)]
    [InlineData("<meta name=dc.rights content='© 2024 Harbour Courier'>", "© 2024 Harbour Courier", null, "Harbour Courier")]
    [InlineData("<meta name=copyright content='Harbour Courier'>", "Harbour Courier", null, "Harbour Courier")]
    public void The_licence_is_found_wherever_the_page_states_it(string html, string? text, string? url, string? holder) =>
        Assert.Equal(new Licence(text, url, holder), Said.By($"<h1>Ferry runs again</h1>{html}").Licence);

    [Fact]
    public void What_machines_are_told_is_filled_up_with_what_readers_see()
    {
        var said = Said.By("""
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry runs again","license":"https://cc.example/by/4.0/",
            "copyrightHolder":{"@type":"Organization","name":"Harbour Courier"}}</script>
            <h1>Ferry runs again</h1><footer><p>© 2024 Harbour Courier</p></footer>
            """);

        Assert.Equal(new Licence("© 2024 Harbour Courier", "https://cc.example/by/4.0/", "Harbour Courier"), said.Licence);
        Assert.Equal("json-ld", said.EvidenceOf("licence").From);
    }

    [Theory]
    [InlineData("<figure><img src=1.jpg><figcaption><a rel=license href=https://cc.example/by/4.0/>CC BY</a></figcaption></figure>")]
    [InlineData("<p>© Jo Tan</p>")]
    [InlineData("<p>In 2024 the Copyright Office of the bay was closed.</p>")]
    public void A_pictures_licence_and_a_sentence_are_none(string html) => Assert.Null(Said.By($"<h1>Ferry runs again</h1>{html}").Licence);

    [Fact]
    public void A_date_is_no_holder() =>
        Assert.Null(Said.By("<h1>Ferry runs again</h1><footer><p>Copyright © 19.12.2019</p></footer>").Licence?.Holder);

    [Theory]
    [InlineData("by ")]
    [InlineData("2024 ")]
    [InlineData("© ")]
    public void A_name_that_stands_behind_more_than_a_line_is_no_holder(string lead)
    {
        string notice = "© " + string.Concat(Enumerable.Repeat(lead, 100)) + "Harbour Courier";

        Assert.Null(Said.By($$"""
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry runs again","copyrightNotice":"{{notice}}"}</script>
            """).Licence?.Holder);
    }

    [Fact]
    public void The_terms_behind_a_holder_may_be_long()
    {
        string terms = string.Concat(Enumerable.Repeat("No part of it may be printed elsewhere. ", 20));

        Assert.Equal("Harbour Courier", Said.By($$"""
            <script type="application/ld+json">
            {"@type":"NewsArticle","headline":"Ferry runs again","copyrightNotice":"© 2024 Harbour Courier. {{terms}}"}</script>
            """).Licence?.Holder);
    }
}
