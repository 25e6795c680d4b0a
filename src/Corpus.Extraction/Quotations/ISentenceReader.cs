namespace Corpus.Extraction.Quotations;

/// <summary>Finds the attributions of one sentence by the rules of a language.</summary>
internal interface ISentenceReader
{
    /// <summary>The attribution of the sentence read last that ends in a colon: its content is the next paragraph's.</summary>
    Attribution? Awaiting { get; }

    /// <summary>Reads a sentence and adds what it attributes.</summary>
    void Read(int index);
}
