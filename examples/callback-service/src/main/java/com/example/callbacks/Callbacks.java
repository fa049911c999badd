package com.example.callbacks;

import org.springframework.data.jpa.repository.JpaRepository;

interface Callbacks extends JpaRepository<Callback, Long> {

  boolean existsByDigest(String digest);
}
