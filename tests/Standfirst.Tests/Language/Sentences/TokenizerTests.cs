using Standfirst.Language.Sentences;
using Standfirst.Text;

namespace Standfirst.Tests.Language.Sentences;

public class TokenizerTests
{
    [Theory]
    [InlineData("I don't think we'll go.", "I do n't think we 'll go .")]
    [InlineData("Ruiz’s car isn’t new; the Ashes' is.", "Ruiz ’s car is n’t new ; the Ashes ' is .")]
    [InlineData("O'Brien cannot, but he's gonna.", "O'Brien can not , but he 's gon na .")]
    [InlineData("They'd've", "They'd 've")]
    [InlineData("2016's best", "2016 's best")]
    [InlineData("the 1930's and the ’90s", "the 1930's and the ’90s")]
    public void English_clitics_are_tokens(string text, string tokens) => Assert.Equal(tokens, Told.TokensOf("en", text));

    [Theory]
    [InlineData("Mr. Ruiz met Dr. Ashe in the U.S. on Jan. 3.", "Mr. Ruiz met Dr. Ashe in the U.S. on Jan. 3 .")]
    [InlineData("J. P. Ruiz, Ph.D., of Ruiz & Co. Ltd.", "J. P. Ruiz , Ph.D. , of Ruiz & Co. Ltd.")]
    [InlineData("at 9 a.m. or 9.30pm", "at 9 a.m. or 9.30 pm")]
    [InlineData("Roe v. Ashe (b. 1971), c. 1818", "Roe v. Ashe ( b. 1971 ) , c. 1818")]
    [InlineData("e.g. this, i.e. that, but IE.", "e.g. this , i.e. that , but IE .")]
    [InlineData("So do I. She left plan b.", "So do I . She left plan b .")]
    [InlineData("in Lansing, Mich., on Monday", "in Lansing , Mich. , on Monday")]
    public void A_stop_belongs_to_the_word_it_shortens(string text, string tokens) =>
        Assert.Equal(tokens, Told.TokensOf("en", text));

    [Theory]
    [InlineData("3.5 percent of 1,200,000 at 10:30", "3.5 percent of 1,200,000 at 10:30")]
    [InlineData("US$20 and $3.5m or £.50", "US$ 20 and $ 3.5m or £ .50")]
    [InlineData("batting .265 on the 3rd", "batting .265 on the 3rd")]
    [InlineData("the #2 browser, #goals by @ana.ruiz", "the # 2 browser , #goals by @ana.ruiz")]
    [InlineData("2019-20", "2019 - 20")]
    public void Numbers_keep_their_points(string text, string tokens) => Assert.Equal(tokens, Told.TokensOf("en", text));

    [Theory]
    [InlineData("41-year-old co-founder", "41 - year - old co - founder")]
    [InlineData("Wait... what?! No -- yes", "Wait ... what ? ! No -- yes")]
    [InlineData("See https://news.example/a?b=1, or mail desk@news.example.", "See https://news.example/a?b=1 , or mail desk@news.example .")]
    [InlineData("it ended.The rain went on", "it ended . The rain went on")]
    public void Marks_stand_alone(string text, string tokens) => Assert.Equal(tokens, Told.TokensOf("en", text));

    [Theory]
    [InlineData("fr", "L’homme qu’il a vu aujourd’hui", "L’ homme qu’ il a vu aujourd’hui")]
    [InlineData("it", "nell'arte dell'Italia", "nell' arte dell' Italia")]
    [InlineData("de", "am 3. Mai um 10 Uhr, der 2. große", "am 3. Mai um 10 Uhr , der 2. große")]
    [InlineData("de", "Es waren 3. Das reichte.", "Es waren 3 . Das reichte .")]
    [InlineData("hi", "मंत्री ने कहा।", "मंत्री ने कहा ।")]
    [InlineData("de", "Ana's Café", "Ana's Café")]
    public void Other_languages_are_cut_their_own_way(string language, string text, string tokens) =>
        Assert.Equal(tokens, Told.TokensOf(language, text));

    [Theory]
    [InlineData("'")]
    [InlineData("@")]
    [InlineData("’9")]
    [InlineData("a.")]
    [InlineData("5.")]
    [InlineData("b. ")]
    [InlineData("\ud800")]
    [InlineData(".5")]
    [InlineData("US$")]
    [InlineData("http://")]
    [InlineData("www.")]
    [InlineData("[")]
    public void Tokens_never_reach_beyond_their_paragraph(string end)
    {
        string text = "We said " + end + "XYZ 90s .5";
        var tokens = new PooledList<Token>(8);
        new Tokenizer(text, "en").Cut(new(0, 8 + end.Length), ref tokens);

        foreach (var token in tokens.Items)
            Assert.InRange(token.End, token.Start + 1, 8 + end.Length);
        tokens.Return();
    }
}
