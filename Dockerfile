# What is installed: the versions of the lock, each file checked against its hash, and of them only what runs here.
FROM python:3.11-slim AS build
WORKDIR /source
COPY requirements.lock ./
RUN pip download --no-cache-dir --no-deps --require-hashes --requirement requirements.lock --dest /wheels
COPY . .
RUN pip wheel --no-cache-dir --no-deps --wheel-dir /wheels . \
 && python -m venv --without-pip /opt/entente \
 && pip --python /opt/entente/bin/python install --no-cache-dir --no-index --find-links /wheels 'entente[telemetry]'

FROM python:3.11-slim
ENV PATH=/opt/entente/bin:$PATH PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1
# Nothing is installed into a running container, so nothing that installs is left in it.
RUN pip uninstall --yes --root-user-action=ignore setuptools wheel pip \
 && useradd --system --uid 10001 --home-dir /data --create-home --shell /usr/sbin/nologin entente \
 && install --directory --owner=entente --group=entente /data/releases /data/backups
COPY --from=build /opt/entente /opt/entente
USER 10001
# Where the SQLite file is made when no other database is named, and where the files of releases are.
WORKDIR /data
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s CMD ["entente", "healthcheck"]
CMD ["entente", "serve", "--host", "0.0.0.0"]
