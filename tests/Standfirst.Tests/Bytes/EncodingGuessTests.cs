using System.Text;
using Standfirst.Bytes;

namespace Standfirst.Tests.Bytes;

public class EncodingGuessTests
{
    [Theory]
    [InlineData("windows-1252", "La mairie a annoncé mardi la réouverture du théâtre après l’été.")]
    [InlineData("windows-1252", "Die Bürgermeisterin eröffnete am Samstag die neue Brücke über den Fluss.")]
    [InlineData("windows-1252", "La alcaldesa inauguró el sábado el puente, según informó el periódico.")]
    [InlineData("windows-1252", "A câmara não aprovou a construção da ponte, disse ontem o vereador João.")]
    [InlineData("windows-1252",
        "La città riaprirà il teatro lunedì; il sindaco è soddisfatto, però non c’è più posto.")]
    [InlineData("windows-1252", "Färjan går åter från hamnen på lördag, säger den nya ägaren.")]
    [InlineData("windows-1252", "Færgen sejler igen på lørdag, siger den nye ejer på øen.")]
    [InlineData("windows-1252", "Uusi silta avataan lauantaina, sanoi pormestari kesän päätteeksi.")]
    [InlineData("windows-1252", "Borgarstjórinn opnaði nýju brúna á laugardaginn þrátt fyrir mikið óveður.")]
    [InlineData("windows-1252", "“We waited — and waited,” said the skipper’s son. It cost £40.")]
    [InlineData("windows-1250", "Burmistrz otworzył w sobotę nowy most, który połączył obie części miasta.")]
    [InlineData("iso-8859-2",
        "Burmistrz otworzył w sobotę nowy most, który połączył wyspę i świąteczną część.")]
    [InlineData("windows-1250", "Starostka v sobotu otevřela nový most, který spojil obě části města.")]
    [InlineData("iso-8859-2",
        "Starostka v sobotu otevřela nový most, který spojil obě části města, šťastně a žertem.")]
    [InlineData("windows-1250",
        "Primátorka v sobotu otvorila nový most, ktorý spojil obe časti mesta, uviedol úrad.")]
    [InlineData("windows-1250",
        "A polgármester szombaton megnyitotta az hidat, amely összeköti a két városrészt, és örült a tömeg.")]
    [InlineData("windows-1250",
        "Primarul a inaugurat sâmbătă podul care leagă cele două părţi ale oraşului, în prezenţa mulţimii.")]
    [InlineData("windows-1250",
        "Gradonačelnica je u subotu otvorila most koji će spojiti četvrti, žitelji su sretni, kaže Đuro.")]
    [InlineData("windows-1254",
        "Belediye başkanı cumartesi günü iki yakayı birleştiren köprüyü açtı, dedi İstanbul’daki sözcü.")]
    [InlineData("windows-1257",
        "Mero žodžiais, šeštadienį atidarytas tiltas sujungė abi miesto dalis, gyventojai džiūgavo.")]
    [InlineData("windows-1257",
        "Pilsētas mērs sestdien atklāja jauno tiltu, kas savieno abas pilsētas daļas, ziņo laikraksts.")]
    [InlineData("windows-1258",
        "Thi\u0323 trươ\u0309ng đa\u0303 khai trương cây câ\u0300u mơ\u0301i va\u0300o thư\u0301 ba\u0309y.")]
    [InlineData("windows-1251", "Мэр города в субботу открыл новый мост, соединивший оба берега реки.")]
    [InlineData("koi8-r", "Мэр города в субботу открыл новый мост, соединивший оба берега реки.")]
    [InlineData("windows-1251",
        "Міський голова відкрив у суботу новий міст, який з’єднав обидва береги річки.")]
    [InlineData("koi8-u", "Міський голова відкрив у суботу новий міст, який з'єднав обидва береги річки.")]
    [InlineData("windows-1251", "Кметът откри в събота новия мост, който свързва двата бряга на реката.")]
    [InlineData("windows-1251", "Градоначелница је у суботу отворила нови мост који спаја обе обале реке.")]
    [InlineData("windows-1251", "Мэр горада ў суботу адкрыў новы мост, які злучыў абодва берагі ракі.")]
    [InlineData("windows-1253",
        "Η δήμαρχος εγκαινίασε το Σάββατο τη νέα γέφυρα που ενώνει τις δύο όχθες του ποταμού.")]
    [InlineData("windows-1255", "ראש העיר חנכה בשבת את הגשר החדש המחבר את שתי גדות הנהר, נמסר מהעירייה.")]
    [InlineData("windows-1256", "افتتحت رئيسة البلدية يوم السبت الجسر الجديد الذي يربط بين ضفتي النهر.")]
    [InlineData("windows-874", "นายกเทศมนตรีเปิดสะพานใหม่เมื่อวันเสาร์ เชื่อมสองฝั่งแม่น้ำเข้าด้วยกัน")]
    [InlineData("shift_jis", "市長は土曜日、川の両岸を結ぶ新しい橋の開通を発表した。")]
    [InlineData("euc-jp", "市長は土曜日、川の両岸を結ぶ新しい橋の開通を発表した。")]
    [InlineData("euc-kr", "시장은 토요일 강의 양쪽을 잇는 새 다리의 개통을 발표했다.")]
    [InlineData("gbk", "市长星期六宣布，连接两岸的新大桥正式通车，市民表示欢迎。")]
    [InlineData("big5", "市長星期六宣布，連接兩岸的新大橋正式通車，市民表示歡迎。")]
    public void The_encoding_is_guessed_from_a_sentence(string encoding, string sentence)
    {
        byte[] bytes = CodePagesEncodingProvider.Instance
            .GetEncoding(encoding, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!
            .GetBytes($"<!doctype html><title>News</title><p class=\"lead\">{sentence}</p>");

        Assert.Equal(encoding, EncodingGuess.Find(bytes));
    }

    [Theory]
    [InlineData("© 2024 The Harbour Courier")]
    [InlineData("Cafe menus cost £4 or €5 · more »")]
    [InlineData("¶ ¶ ¶ ¶ ¶ ¶ ¶ ¶ ¶ ¶ ¶ ¶ ¶ ¶ ¶ ¶")]
    [InlineData("It is 30° outside, ±2")]
    [InlineData("naïve Zoë")]
    [InlineData("cut in mid-sentence…")]
    public void A_few_signs_are_no_reason_to_leave_windows_1252(string text)
    {
        byte[] bytes = CodePagesEncodingProvider.Instance.GetEncoding("windows-1252")!.GetBytes(text);

        Assert.Equal("windows-1252", EncodingGuess.Find(bytes));
    }

    [Fact]
    public void No_text_beyond_ASCII_is_windows_1252()
    {
        Assert.Equal("windows-1252", EncodingGuess.Find("<p>plain"u8));
    }

    [Fact]
    public void Only_the_first_64_KB_beyond_ASCII_are_looked_at()
    {
        Encoding cyrillic = CodePagesEncodingProvider.Instance.GetEncoding("windows-1251")!;
        byte[] russian = cyrillic.GetBytes(string.Concat(Enumerable.Repeat("мост через реку открыт ", 4000)));
        byte[] noise = [.. Enumerable.Repeat((byte)0xA5, 1_000_000)];

        Assert.Equal("windows-1251", EncodingGuess.Find([.. russian, .. noise]));
    }
}
