namespace Corpus.Extraction.Tests.Languages;

public sealed class PersianTests
{
    [Theory]
    [InlineData("نادر کریمی، رئیس شفاخانه، گفت: «دوا به اندازه کافی نداریم.»", "Direct: دوا به اندازه کافی نداریم. | نادر کریمی | نادر کریمی | گفت | -")]
    [InlineData("نادر کریمی به خبرنگاران گفت که پل تازه ساخته می‌شود.", "Indirect: پل تازه ساخته می‌شود | نادر کریمی | نادر کریمی | گفت که | خبرنگاران")]
    [InlineData("وزارت صحت اعلام کرد که دوا به شفاخانه‌ها رسیده است.", "Indirect: دوا به شفاخانه‌ها رسیده است | وزارت صحت | وزارت صحت | اعلام کرد که | -")]
    [InlineData("به گفتهٔ باشندگان محل، پل از میان رفته است.", "Indirect: پل از میان رفته است | باشندگان محل | باشندگان محل | به گفتهٔ | -")]
    [InlineData("به گزارش خبرگزاری دریا، راه بسته شده است.", "Indirect: راه بسته شده است | خبرگزاری دریا | خبرگزاری دریا | به گزارش | -")]
    [InlineData("مسئولان محلي مي‌گويند که راه باز است.", "Indirect: راه باز است | مسئولان محلي | مسئولان محلي | مي‌گويند که | -")]
    [InlineData("«راه تا شام باز می‌شود»، نادر کریمی گفت.", "Direct: راه تا شام باز می‌شود | نادر کریمی | نادر کریمی | گفت | -")]
    public void A_cue_gives_content_and_source(string paragraph, string expected) => Assert.Equal([expected], Quotes(paragraph));

    [Fact]
    public void A_pronoun_or_no_subject_is_who_spoke_last() =>
        Assert.Equal(
            [
                "Indirect: پل تازه ساخته می‌شود | نادر کریمی | نادر کریمی | گفت که | -",
                "Direct: پول آن آماده است. | نادر کریمی | او | افزود | -",
                "Indirect: کار در بهار آغاز می‌شود | نادر کریمی | او | تأکید کرد که | -",
            ],
            Quotes("نادر کریمی گفت که پل تازه ساخته می‌شود. او افزود: «پول آن آماده است.» همچنین تأکید کرد که کار در بهار آغاز می‌شود."));

    [Theory]
    [InlineData("نادر کریمی نگفت که پل تازه ساخته می‌شود.", "نگفت")]
    [InlineData("نادر کریمی نگفته است که پل تازه ساخته می‌شود.", "نگفته")]
    [InlineData("نادر کریمی نمی‌گوید که پل تازه ساخته می‌شود.", "نمی‌گوید")]
    [InlineData("وزارت صحت اعلام نکرد که دوا به شفاخانه‌ها رسیده است.", "نکرد")]
    [InlineData("نادر کریمی گفت که پل تازه ساخته نشد.", null)]
    public void What_was_not_said_is_negated(string paragraph, string? words)
    {
        var quote = Assert.Single(Extracted.Article(paragraph, "این راه از کوه است که به شهر می‌رسد و در بهار را با برف بسته است.").Quotes);

        Assert.Equal((words is not null, words), (quote.IsNegated, quote.NegationWords?.Text));
    }

    [Fact]
    public void A_sentence_that_reports_nothing_gives_no_quote() => Assert.Empty(Quotes("پل در سال گذشته ساخته شد و راه را کوتاه کرد."));

    private static string[] Quotes(string paragraph) => Extracted.Quotes(paragraph, "این راه از کوه است که به شهر می‌رسد و در بهار را با برف بسته است.");
}
