namespace RulesEngine.Plugins;

/// <summary>Decides between packs of one id: the highest version is used; one version with two contents is refused, for nobody can tell which is meant.</summary>
internal static class PackRivalry
{
    public static IEnumerable<Pack> Settle(IReadOnlyList<Pack> packs)
    {
        // As nearly always.
        if (packs.DistinctBy(pack => pack.Manifest?.Id ?? pack.Folder, StringComparer.OrdinalIgnoreCase).Count() == packs.Count)
        {
            return packs;
        }

        var unfit = packs.Where(pack => pack.State.Status != PackStatus.Ready);
        var settled = packs
            .Where(pack => pack.State.Status == PackStatus.Ready)
            .GroupBy(pack => pack.Manifest!.Id, StringComparer.OrdinalIgnoreCase)
            .SelectMany(SettleVersions);
        return unfit.Concat(settled);
    }

    private static IEnumerable<Pack> SettleVersions(IEnumerable<Pack> rivals)
    {
        var byVersion = rivals
            .GroupBy(pack => pack.Manifest!.Version)
            .OrderByDescending(version => version.Key)
            .Select(version => SettleCopies([.. version.OrderBy(pack => pack.Folder, StringComparer.Ordinal)]))
            .ToList();
        var winner = byVersion.SelectMany(version => version).FirstOrDefault(pack => pack.State.Status == PackStatus.Ready);
        return byVersion.SelectMany(version => version).Select(pack => pack.State.Status == PackStatus.Ready && !ReferenceEquals(pack, winner)
            ? pack.With(PackStatus.Superseded, PackMessages.Superseded(pack.Manifest!, winner!.Manifest!, winner.Name))
            : pack);
    }

    private static IReadOnlyList<Pack> SettleCopies(IReadOnlyList<Pack> copies)
    {
        if (copies.Select(pack => pack.Hash).Distinct(StringComparer.Ordinal).Count() > 1)
        {
            IReadOnlyList<string> folders = [.. copies.Select(pack => $"'{pack.Name}'")];
            return [.. copies.Select(pack => pack.With(PackStatus.Incompatible, PackMessages.Contradicted(pack.Manifest!, folders)))];
        }

        return [copies[0], .. copies.Skip(1).Select(pack => pack.With(PackStatus.Superseded, PackMessages.Repeated(pack.Manifest!, copies[0].Name)))];
    }
}
