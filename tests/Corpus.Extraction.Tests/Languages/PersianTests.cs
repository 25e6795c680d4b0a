namespace Corpus.Extraction.Tests.Languages;

public sealed class PersianTests
{
    [Theory]
    [InlineData("نادر کریمی، رئیس شفاخانه، گفت: «دوا به اندازه کافی نداریم.»", "Direct: دوا به اندازه کافی نداریم. | نادر کریمی | نادر کریمی | گفت | -")]
    [InlineData("نادر کریمی به خبرنگاران گفت که پل تازه ساخته می‌شود.", "Indirect: پل تازه ساخته می‌شود | نادر کریمی | نادر کریمی | گفت که | خبرنگاران")]
    [InlineData("وزارت صحت اعلام کرد که دوا به شفاخانه‌ها رسیده است.", "Indirect: دوا به شفاخانه‌ها رسیده است | وزارت صحت | وزارت صحت | اعلام کرد که | -")]
    [InlineData("کابل – وزیر معارف، احمد نوری، گفت که مکاتب باز می‌شوند.", "Indirect: مکاتب باز می‌شوند | احمد نوری | احمد نوری | گفت که | -")]
    [InlineData("نادر کریمی گفت پول کافی موجود است.", "Indirect: پول کافی موجود است | نادر کریمی | نادر کریمی | گفت | -")]
    [InlineData("به گفتهٔ باشندگان محل، پل از میان رفته است.", "Indirect: پل از میان رفته است | باشندگان محل | باشندگان محل | به گفتهٔ | -")]
    [InlineData("به گزارش خبرگزاری دریا، راه بسته شده است.", "Indirect: راه بسته شده است | خبرگزاری دریا | خبرگزاری دریا | به گزارش | -")]
    [InlineData("مسئولان محلي مي‌گويند که راه باز است.", "Indirect: راه باز است | مسئولان محلي | مسئولان محلي | مي‌گويند که | -")]
    [InlineData("«راه تا شام باز می‌شود»، نادر کریمی گفت.", "Direct: راه تا شام باز می‌شود | نادر کریمی | نادر کریمی | گفت | -")]
    [InlineData("شماری از باشندگان محل می‌گویند که راه بسته است.", "Indirect: راه بسته است | شماری از باشندگان محل | شماری از باشندگان محل | می‌گویند که | -")]
    [InlineData("گل‌محمد، یکی از باشندگان محل، به خبرگزاری دریا گفت: «راه بسته است.»", "Direct: راه بسته است. | گل‌محمد | گل‌محمد | گفت | خبرگزاری دریا")]
    [InlineData("نادر کریمی، آگاه امور اقتصادی، باور دارد که راه باز می‌شود.", "Indirect: راه باز می‌شود | نادر کریمی | نادر کریمی | باور دارد که | -")]
    [InlineData("نادر کریمی از مردم خواست که همکاری کنند.", "Indirect: همکاری کنند | نادر کریمی | نادر کریمی | خواست که | مردم")]
    [InlineData("نادر کریمی در گفت‌وگو با خبرگزاری دریا گفت که راه باز است.", "Indirect: راه باز است | نادر کریمی | نادر کریمی | گفت که | خبرگزاری دریا")]
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
    public void A_denial_has_the_claims_of_those_whom_it_names()
    {
        var quotes = Extracted.Article(
            "این راه از کوه است که به شهر می‌رسد و در بهار با برف بسته است. باشندگان محل می‌گویند که راه باز نشده است.",
            "نادر کریمی گفت که پل ساخته می‌شود.",
            "وزارت صحت ادعای باشندگان را رد کرد و گفت که راه باز است.").Quotes;

        Assert.Equal(("ادعای باشندگان", "وزارت صحت"), (quotes[2].Text, quotes[2].Speaker?.Name));
        Assert.Equal("راه باز نشده است", Assert.Single(quotes[2].Claims).Text);
        Assert.Equal("وزارت صحت", quotes[3].Speaker?.Name);
    }

    [Theory]
    [InlineData("نادر کریمی گفت که ما مخالف پل نیستیم.")]
    [InlineData("نادر کریمی گفت که پولی دریافت نکرده‌اند.")]
    [InlineData("نادر کریمی گفت که کسی نیامد.")]
    public void A_negated_verb_negates_the_claim(string paragraph) =>
        Assert.Equal(Corpus.Model.Polarity.Negative, Extracted.Article(paragraph, "این راه از کوه است که به شهر می‌رسد و در بهار را با برف بسته است.").Quotes[0].Claims[0].Polarity);

    [Fact]
    public void Before_this_is_earlier()
    {
        var said = Extracted.Article("پیش از این، نادر کریمی گفته بود که پل ساخته می‌شود.", "این راه از کوه است که به شهر می‌رسد و در بهار را با برف بسته است.").Quotes[0].Claims[0].SaidOn;
        Assert.Equal((Corpus.Model.SaidTimeKind.Earlier, "پیش از این"), (said.Kind, said.Words?.Text));
    }

    [Fact]
    public void A_person_of_one_name_is_told_by_what_describes_him()
    {
        var speaker = Extracted.Article("گل‌محمد، یکی از باشندگان محل، گفت که راه بسته است.", "این راه از کوه است که به شهر می‌رسد و در بهار را با برف بسته است.").Quotes[0].Speaker!;
        Assert.Equal((Corpus.Model.SpeakerKind.Person, "یکی از باشندگان محل"), (speaker.Kind, Assert.Single(speaker.Roles).Text));
    }

    [Fact]
    public void A_sentence_that_reports_nothing_gives_no_quote() => Assert.Empty(Quotes("پل در سال گذشته ساخته شد و راه را کوتاه کرد."));

    private static string[] Quotes(string paragraph) => Extracted.Quotes(paragraph, "این راه از کوه است که به شهر می‌رسد و در بهار را با برف بسته است.");
}
