using RulesEngine.Plugins;

namespace RulesEngine.Application;

/// <summary>Runs releases with the packs as they are when a run begins, and puts what comes of it into the out tray.</summary>
public sealed class ReleaseDesk(LivePacks packs, OutTray tray, RoadRequest request, Func<RoadOutcome, Dossier> compose)
{
    /// <summary>Runs a release, unless the out tray has its briefing already.</summary>
    /// <param name="release">The release; it has settled.</param>
    /// <param name="stop">Stops the run; nothing is put into the tray then.</param>
    /// <returns>What came of it; null where nothing was to be done.</returns>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    /// <exception cref="IOException">The release changed while it was read, or the tray cannot be written to.</exception>
    public async Task<ReleaseResult?> RunAsync(Release release, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(release);
        var hash = release.Hash();
        if (tray.NoteOf(release.Name)?.Sha256 == hash || packs.Borrow() is not { } lease)
        {
            return null;
        }

        using (lease)
        {
            var shelf = new PackShelf(lease.Catalog);
            var named = ReleaseNote.PacksOf(shelf);
            try
            {
                var outcome = await Road.EvaluateAsync(request with { Data = [release.Path] }, shelf, stop);
                GiveUpStuckPacks(outcome);
                var dossier = compose(outcome);
                if (release.Hash() != hash)
                {
                    throw new IOException($"The release '{release.Name}' changed while it was read.");
                }

                var folder = await tray.PutAsync(new ReleaseNote(release.Name, hash, null, named), dossier.Files, stop);
                return new ReleaseResult(folder, outcome.Findings.All.Count, [.. outcome.Findings.Faults.Select(fault => $"{fault.Code} {fault.Message}")], dossier.Remarks, null);
            }
            catch (RoadRefusedException refused)
            {
                var folder = await tray.PutAsync(new ReleaseNote(release.Name, hash, refused.Message, named), [], stop);
                return new ReleaseResult(folder, 0, [], [], refused.Message);
            }
        }
    }

    /// <summary>What a rule that did not come back left running goes on; no later run shall add to it.</summary>
    private void GiveUpStuckPacks(RoadOutcome outcome)
    {
        foreach (var fault in outcome.Findings.Faults.Where(fault => fault.Code == "RULE304"))
        {
            if (outcome.Rules.Rules.FirstOrDefault(rule => rule.Code == fault.Rule) is { } rule)
            {
                packs.GiveUp(rule.Pack, $"{fault.Code} {fault.Message}");
            }
        }
    }
}
