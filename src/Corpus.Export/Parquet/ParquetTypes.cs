namespace Corpus.Export.Parquet;

/// <summary>How values are stored. The numbers are those of the format.</summary>
internal enum PhysicalType
{
    Boolean = 0,
    Int32 = 1,
    Int64 = 2,
    ByteArray = 6,
}

/// <summary>What values mean.</summary>
internal enum Meaning
{
    Plain,
    Text,

    /// <summary>Microseconds since 1970 in UTC.</summary>
    Moment,
}

/// <summary>How often a value may stand in its place.</summary>
internal enum Repetition
{
    Required = 0,
    Optional = 1,

    /// <summary>Any number of times: the column is a part of a list.</summary>
    Repeated = 2,
}
