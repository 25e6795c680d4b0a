namespace Corpus.Generator.Emission;

/// <summary>The generated type of <c>All</c>: the articles of folders as this corpus's own type.</summary>
internal static class ArticleListType
{
    /// <summary>
    /// The articles of a corpus stand in ordinal order of their paths, so those of a folder follow each other:
    /// from the first path that is not before the folder to the first that is not before what the character after '/' makes of it.
    /// </summary>
    public const string Code = """
        $generated$
        internal sealed class ArticleList : global::System.Collections.Generic.IReadOnlyList<$space$.Article>
        {
            private readonly string[] _folders;
            private int[] _bounds;

            public ArticleList(params string[] folders)
            {
                _folders = folders;
            }

            public int Count
            {
                get
                {
                    var count = 0;
                    for (var i = 0; i < Bounds.Length; i += 2)
                        count += Bounds[i + 1] - Bounds[i];
                    return count;
                }
            }

            public $space$.Article this[int index]
            {
                get
                {
                    var left = index;
                    for (var i = 0; left >= 0 && i < Bounds.Length; i += 2)
                    {
                        if (left < Bounds[i + 1] - Bounds[i])
                            return new $space$.Article($space$.SeedCorpus.Instance.Articles[Bounds[i] + left]);
                        left -= Bounds[i + 1] - Bounds[i];
                    }
                    throw new global::System.ArgumentOutOfRangeException("index");
                }
            }

            public global::System.Collections.Generic.IEnumerator<$space$.Article> GetEnumerator()
            {
                for (var i = 0; i < Bounds.Length; i += 2)
                {
                    for (var index = Bounds[i]; index < Bounds[i + 1]; index++)
                        yield return new $space$.Article($space$.SeedCorpus.Instance.Articles[index]);
                }
            }

            global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator()
            {
                return GetEnumerator();
            }

            /// <summary>Where the articles of each folder begin and end; looked for when somebody asks, as the corpus is opened for it.</summary>
            private int[] Bounds
            {
                get
                {
                    if (_bounds == null)
                    {
                        var bounds = new int[2 * _folders.Length];
                        for (var i = 0; i < _folders.Length; i++)
                        {
                            var folder = _folders[i];
                            bounds[2 * i] = FirstFrom(folder);
                            bounds[(2 * i) + 1] = folder.Length == 0 ? $space$.SeedCorpus.Instance.Articles.Count : FirstFrom(folder.Substring(0, folder.Length - 1) + "0");
                        }
                        _bounds = bounds;
                    }
                    return _bounds;
                }
            }

            private static int FirstFrom(string path)
            {
                var articles = $space$.SeedCorpus.Instance.Articles;
                var low = 0;
                var high = articles.Count;
                while (low < high)
                {
                    var middle = low + ((high - low) / 2);
                    if (string.CompareOrdinal(articles[middle].Path, path) < 0)
                        low = middle + 1;
                    else
                        high = middle;
                }
                return low;
            }
        }

        """;
}
