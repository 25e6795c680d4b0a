namespace Corpus.Gallery;

/// <summary>What goes to users.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">Its version.</param>
/// <param name="Description">What it is for.</param>
internal sealed record Product(string Name, string Version, string Description);

/// <summary>A package of somebody else, as far as files of it are in the product.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Version">Its version.</param>
/// <param name="Licence">The licence, as an SPDX expression.</param>
/// <param name="LicenceText">The text of the licence.</param>
/// <param name="Notices">What it says itself of parts of others in it; null where it says nothing.</param>
/// <param name="Copyright">Whose it is, in its own words.</param>
/// <param name="Address">Its page on the web; null where it names none.</param>
/// <param name="Files">The files of the product that come from it, in the order of their paths.</param>
internal sealed record Part(string Id, string Version, string Licence, string LicenceText, string? Notices, string Copyright, string? Address, IReadOnlyList<PartFile> Files);

/// <summary>A file of the product.</summary>
/// <param name="Path">Its path in the product, with <c>/</c>.</param>
/// <param name="Sha256">The hash of its bytes, in small hexadecimal digits.</param>
internal sealed record PartFile(string Path, string Sha256);

/// <summary>A file or a licence of which nobody knows where it comes from. The message says what to do.</summary>
internal sealed class UnknownOriginException(string message) : Exception(message);
