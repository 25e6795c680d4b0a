using Template._1;

foreach (var quote in Articles.HarbourBridgeReopensAfterMonthsOfRepair.Quotes)
    Console.WriteLine($"{quote.Speaker?.Name}: {quote.Text}");
